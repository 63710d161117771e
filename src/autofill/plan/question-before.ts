import type { ControlDescription } from '../description.ts';
import { normaliseText } from './normalise-text.ts';
import { digitsAfterLetters, OTHER_DOCUMENT } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import { readLabel } from './read-label.ts';
import { readPerson } from './read-person.ts';

/** The line before a box; the one before that, where it only tells how to fill in: `As on your identity document.` */
export function questionBefore({
  before: [nearest = '', next = ''],
}: Pick<ControlDescription, 'before'>): string {
  return isRemark(nearest) && next !== '' ? next : nearest;
}

/** A sentence that says what an answer is for, or how to give it. */
const INSTRUCTION = /^(?:please |for \w+ing |used? |only |we |請|僅供|只供).{8,}[.。]$/iu;

/** How an answer is written, in few words: `Omit the brackets, e.g. A1234567`, `BLOCK LETTERS`, `DDMMYYYY`, `請用正楷`. */
const HOW_TO_WRITE =
  /^[\s\p{P}]*(?:(?:(?:omit|exclude|include|do not (?:include|enter|type|use)|enter (?:in|with|without)|type (?:in|with|without)) (?:the |any )?(?:brackets?|parenthes[ei]s|check digit|spaces?|dashes|hyphens?|(?:block|capital) letters?)|(?:in )?(?:block|capital) letters?|(?:no|with(?:out)?) (?:the )?brackets?|e\.?g|for example|d{1,2}[./ -]?m{1,4}[./ -]?y{2,4})\b|例[:：如]|姓氏?(?:在前|在先|行先|先)[,，]|(?:連同?|包?含|包括)(?:括號|括弧)|請(?:按|依|照)(?:證件|身份證|護照).{0,4}(?:填寫?|輸入)|(?:毋須|無須|無需|不用|請勿|唔使|唔駛|唔需要)(?:填寫|輸入|填|打|寫)?(?:埋)?(?:括號|括弧)|\p{Script=Han}{2,10}(?:先要填|先至要?填|才需?要?填寫?)|先填?寫?姓氏?(?:[，,]|$)|全部(?:用|以)?(?:大楷|大寫|正楷)|(?:請|須)(?:用|以|先)(?:.{0,4}(?:正楷|大楷|大寫|英文|中文|填寫姓|填姓)))/iu;

/** A line that says nothing but how to fill in, or stands in brackets and asks for nothing itself. */
export function isRemark(line: string): boolean {
  if (!/\p{L}/u.test(line)) return false;
  if (!/\p{L}/u.test(plainLabel(line))) return true;
  const { topic, language, part } = readLabel(line);
  if (topic === 'other' && INSTRUCTION.test(line) && !OTHER_DOCUMENT.test(plainLabel(line))) return true;
  // `(英文字母及首 3 個數字)` says how much of the number, not in which language.
  const isOfNumber = digitsAfterLetters(line) !== undefined;
  const asks = topic !== undefined || (language !== undefined && !isOfNumber) || part !== undefined;
  if (asks || readPerson(line) !== undefined) return false;
  return (
    HOW_TO_WRITE.test(normaliseText(line)) ||
    /^\s*[(（][^()（）]*(?:\([^()]*\)[^()（）]*)?[)）]\s*$/u.test(line)
  );
}
