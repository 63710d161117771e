import { datePartOf } from './date-part-of.ts';
import { isNoQuestion } from './is-no-question.ts';
import { isOfSomethingElse } from './is-of-something-else.ts';
import { memoised } from './memoised.ts';
import { languageOf, namePartOf, nameTopic } from './name-words.ts';
import { namesHongKongCard, numberPartOf, numberTopic, OTHER_DOCUMENT } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import { readPerson, withoutOtherPerson } from './read-person.ts';
import { TOPICS } from './topic-rules.ts';
import type { DatePart, NamePart, NumberPart, TextReading, Topic } from './topics.ts';
import { isOfUnknownOwner } from './unknown-words.ts';

/** Reads a label, a legend, a placeholder: what it asks for, in English or Chinese. */
export const readLabel = memoised((text: string): TextReading => {
  const plain = plainLabel(text).replace(OR_COMPANY, ' ').replace(OR_REGISTRATION, ' ').trim();
  if (plain === '') return { strength: 0 };
  if (isNoQuestion(plain) || FURTHER_NAME.test(text)) return { topic: 'other', strength: 1 };
  const topic = topicOf(plain);
  if (topic === undefined) {
    const language = languageOf(plain);
    const part = datePartOf(plain) ?? (isCheckDigit(plain) ? 'check-digit' : undefined);
    return { strength: 0, ...(part && { part }), ...(language && { language }) };
  }
  if (topic.topic === 'other') {
    const [, question = '', remark = ''] = WITH_REMARK.exec(plain) ?? [];
    if (
      !OTHER_DOCUMENT.test(remark) &&
      readPerson(remark) === undefined &&
      namesHongKongCard(question) &&
      topicOf(question)?.topic === 'number'
    )
      return readLabel(question);
  }
  const isOfOthers = OF_A_PERSON.has(topic.topic) && isOfUnknownOwner(withoutOtherPerson(plain));
  if (isOfOthers || isOfSomethingElse(topic.topic, plain)) return { topic: 'other', strength: 0.8 };
  const language = topic.topic === 'name' ? languageOf(plain) : undefined;
  const part = partOf(topic.topic, plain);
  return { ...topic, ...(language && { language }), ...(part && { part }) };
});

/** `Other names` are those given to somebody, but not the ones that few people have. */
const FURTHER_NAME = /\bother names?\W*(?:if any|if applicable|where applicable)/iu;

/** `香港身份證首 4 位 建議避免輸入完整證件號碼。`: a question, and a sentence that warns of giving more. */
const WITH_REMARK = /^(.+) (\S{6,}。)$/u;

/** `CHK DGT` beside the box for the number. */
const CHECK_DIGIT_ALONE = /^\W*ch(?:ec)?k\.? ?d(?:igi|g)t\.?\W*$/u;

const IN_BRACKETS =
  /^[^\p{L}\p{N}]*(?:check digit[^\p{L}\p{N}]*)?(?:括號|括弧)內(?:的|之)?(?:數字|數目|號碼|字母|字元|字符|字|碼|數)?(?:或字母)?[^\p{L}\p{N}]*$/u;

/** `( ) Check digit 括號內號碼`. */
function isCheckDigit(plain: string): boolean {
  return CHECK_DIGIT_ALONE.test(plain) || IN_BRACKETS.test(plain);
}

const OF_A_PERSON: ReadonlySet<Topic> = new Set(['sex', 'birth-date', 'number']);

/** `Name / company`: a person's name will do. */
const OR_COMPANY =
  /(?<=姓名|names?) ?(?:\/|或|\bor\b) ?(?:(?:公司|商號|機構|團體)(?:名稱|名)?|(?:company|business|organi[sz]ation|firm)(?: name)?(?![a-z]))/gu;

const REGISTRATION =
  '(?:(?:商業登記|公司註冊)證?(?:號碼|編號)?|(?:b\\.?r\\.?|c\\.?i\\.?|business registration|company registration)(?: (?:no\\b\\.?|number|cert(?:ificate)?\\b\\.?))*(?![a-z]))';

/** `HKID / BR no.`: a person's card will do for the registration of a business. */
const OR_REGISTRATION = new RegExp(
  String.raw`(?<=身份證(?:號碼)?|hk ?id(?:c| card)?(?: no\.?| number)?) ?(?:/|或|\bor\b) ?${REGISTRATION}|${REGISTRATION} ?(?:/|或|\bor\b) ?(?=香港身份證|身份證|hk ?id)`,
  'gu',
);

function topicOf(plain: string): { topic: Topic; strength: number } | undefined {
  const nameFirst = nameTopic(plain);
  // `HKID number (real-name admission)`: no name is asked for.
  const outside = plain.replace(/[(（][^)）]*\breal[- ]name\b[^)）]*[)）]/gu, ' ').trim();
  if (nameFirst?.topic === 'other' && nameTopic(outside) === undefined && namesHongKongCard(outside))
    return numberTopic(outside);
  for (const { topic, pattern, unless, isFor, strength = 1 } of TOPICS) {
    if (!pattern.test(plain) || unless?.test(plain)) continue;
    return isFor?.(plain) === false ? { topic: 'other', strength: 1 } : { topic, strength };
  }
  return nameFirst ?? numberTopic(plain) ?? titleTopic(plain);
}

function titleTopic(plain: string): { topic: Topic; strength: number } | undefined {
  if (
    /\btitle\b|salutation|\bforms?[- ]of[- ]address\b|honorific|\bmr\b\.? ?[/,|] ?\b(?:mrs|ms|miss)\b|稱謂|稱呼|尊稱/u.test(
      plain,
    )
  )
    return { topic: 'title', strength: 1 };
  return undefined;
}

function partOf(topic: Topic, plain: string): NamePart | DatePart | NumberPart | undefined {
  switch (topic) {
    case 'name':
      return namePartOf(plain);
    case 'number':
      return numberPartOf(plain);
    case 'birth-date':
    case 'issue-date':
    case 'first-registration':
      return datePartOf(
        plain.replace(
          /date of birth|birth ?day|birth ?date|issue date|date of issue|生日|出生日期|簽發日期|登記日期|日期/gu,
          ' ',
        ),
      );
    default:
      return undefined;
  }
}
