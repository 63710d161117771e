import { otherPersonWords } from './read-person.ts';

/** Both answers in one question: `permanent / non-permanent resident`, `是否永久性居民`. */
const NEGATED_RESIDENT =
  /\bnon-? ?permanent(?: (?:hong kong )?residents?)?|\bwhether or not\b|\bor not\b|[/／] ?not (?:a )?permanent|非(?:香港)?永久性?居民/gu;

const NEGATION =
  /\b(?:not|never|neither|nor|cannot|no longer|ceased?|lost|without|don't|doesn't|isn't|am not|haven't|hasn't|nobody)\b|(?<!是)不是|並非|並無|並沒有|(?<!有)沒有|(?<!是)非|不再|喪失/u;

/** Of another place; or of Hong Kong and another one at once, which no card tells. */
const ELSEWHERE =
  /\b(?:u\.s\.?a?|usa|us (?:permanent|green|citizen|resident|person)s?|united states|america[n]?|green ?card|u\.?k\.?|united kingdom|britain|british|canad\w+|austral\w+|new zealand|singapore\w*|macao|macau|taiwan\w*|japan\w*|mainland|overseas|foreign|jurisdictions?|tax|countr(?:y|ies)|elsewhere|(?:any )?other (?:place|region|territor)\w*)\b|美國|英國|加拿大|澳洲|新西蘭|新加坡|澳門|台灣|臺灣|日本|內地|大陸|外國|海外|綠卡|稅務|其他(?:國家|地區|司法)/u;

/** A statement that binds the person who makes it. */
const DECLARATION =
  /\b(?:agree|accept|consent|authori[sz]e|certify|declare|undertake|acknowledge|terms|understand|promise)\b|同意|授權|聲明|承諾|接受|條款|明白/u;

/** Whether a label about permanent residence asks, or states, that the holder is a permanent resident of Hong Kong. */
export function statesPermanence(plain: string): boolean {
  const rest = plain.replace(NEGATED_RESIDENT, ' ');
  const isAsked = /\bres\.? status|permanent|abode|residen|hkpr|永久性?居民|居留|居民/u.test(rest);
  return (
    isAsked &&
    !NEGATION.test(rest) &&
    !ELSEWHERE.test(rest) &&
    !DECLARATION.test(rest) &&
    otherPersonWords(plain).length === 0
  );
}
