import { HOLDER_WORDS_CHINESE } from './holder-words.ts';
import { plainLabel } from './plain-label.ts';
import { withoutOtherPerson } from './read-person.ts';
import type { NumberPart, Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What the Hong Kong identity card is called. */
export const HONG_KONG_ID =
  /\bhk ?id(?:c|no)?\b|\bh\.?k\.?i\.?d\b|\bhk ?i\/?c\b|\bh\.?k\.? (?:permanent )?(?:identity|id)\b|hong ?kong (?:sar )?(?:permanent )?(?:resident )?(?:identity|identification|id)\b|(?:香港|港澳|香港 ?[/或、] ?澳門)(?:特別行政區)?(?:永久性?)?(?:居民)?身份證/u;

const ANY_ID = /\bi\.?d\.?\b|identity|identification|身份證|證件|身份證明/u;

/** Words that make an identity document one of another place. */
const FOREIGN_PLACE =
  /mainland|\bprc\b|\bchina\b|chinese (?:resident|id|identity)|second[- ]generation|\bmaca[ou]\b|taiwan|singapore|malaysia|philippine|indonesia|\bnric\b|\bfin\b|\bssn\b|social security|\bcpf\b|aadhaar|內地|大陸|中國|國內|澳門|台灣|臺灣|新加坡|二代/u;

/** Taiwan's cards have a number of ten characters, which is called so there alone. */
const TAIWAN_NUMBER = /身份證(?:統一編號|字號)|統一編號|(?:10|十) ?(?:碼|位)/u;

function isOfTaiwan(plain: string): boolean {
  return TAIWAN_NUMBER.test(plain) && !/港|hk/u.test(plain);
}

/** `18位居民身份證號碼`. */
function isOfMainland(plain: string): boolean {
  return /(?:18|十八) ?(?:位|碼)|18[- ]digit/u.test(plain) && !/港|hk/u.test(plain);
}

/** Documents that are not identity cards. */
export const OTHER_DOCUMENT =
  /passport|travel document|\bvisas?\b|driving|driver|licen[cs]e|birth cert|exit.?entry|re-?entry|home return|護照|旅遊證件|旅行證件|簽證|駕駛執照|駕照|出生證明|出世紙|回鄉證|通行證|回港證/u;

const NUMBER_WORD = /\bno\b|\bnos\b|number|\bnum\b|#|號碼|編號|號/u;

const SPEAKS_OF_NUMBER = new RegExp(
  `${HONG_KONG_ID.source}|${ANY_ID.source}|${NUMBER_WORD.source}|document|letter|digit|prefix|文件|字母|數字`,
  'u',
);

/** What may stand before 身份證 or 證件 without making it somebody else's. */
const CHINESE_NUMBER_MODIFIERS = new RegExp(
  `^(?:${[
    ...HOLDER_WORDS_CHINESE,
    ...(
      '完整 整個 俾 畀 給 張 我 我哋 我們 外傭 家傭 輸入 填寫 提供 請 請問 申請 申請人 本人 閣下 您 你 嘅 個 的 之 及 和 與 或 個人 香港 港澳 澳門 特別行政區 永久性 永久 居民 有效 第一 首 主 ' +
      '旅遊 旅行 出生 登記 護照 驗證 確認 再次 重新 以下 所持 持有 使用 如 非 身份 身份證明 文件 用戶 客 姓名 全名 中文 英文 手提電話 電話'
    ).split(' '),
  ].join('|')})*$`,
  'u',
);

/** Whether Chinese words before the document name somebody whom the vocabulary does not know: `成年人證件號碼`. */
function isOfSomebodyElse(plain: string): boolean {
  const before =
    /^(?:.*[^\p{Script=Han}])?(\p{Script=Han}*?)(?:香港)?(?:身份證|證件)/u.exec(plain)?.[1] ?? '';
  return !CHINESE_NUMBER_MODIFIERS.test(before);
}

const SEPARATOR = /\/|\bor\b|或|、|,/u;

/** Whether a text names the Hong Kong identity card. */
export function namesHongKongCard(text: string): boolean {
  return HONG_KONG_ID.test(plainLabel(text));
}

/** The end of a number is asked for to recognise somebody, and in too many ways to be put together safely. */
const LAST_DIGITS =
  /\blast (?:\d|two|three|four|five|few)|\bending\b|(?:最後|末|尾|後)(?:\d|[一二三四五]|幾)?個?(?:位|數字|字)/u;

/** Whether a remark beside a box for a number takes back that it is for the card's: it asks for its end, or for another's. */
export function takesNumberBack(text: string): boolean {
  const plain = plainLabel(text);
  return asksForEndOfNumber(text) || isOfTaiwan(plain) || isOfMainland(plain);
}

/** Whether a remark beside a box for the number asks for its end only. */
function asksForEndOfNumber(remark: string): boolean {
  // `檢查碼為最後一位數字` explains the last character, and asks for all.
  return LAST_DIGITS.test(plainLabel(remark).replace(/(?:最後|末|尾)[1一]?個?(?:位數字|位|數字|字)/gu, ' '));
}

/** Whether a plain label asks for the number of a Hong Kong identity card, and how plainly. */
export function numberTopic(plain: string): { topic: Topic; strength: number } | undefined {
  if (LAST_DIGITS.test(plain)) return { topic: 'other', strength: 1 };
  if (isOfTaiwan(plain)) return { topic: 'other', strength: 1 };
  // `英文拼音（身份證）`: where the answer stands, not what is asked for.
  const outside = plain.replace(/[(（][^)）]*[)）]/gu, ' ');
  if (/\p{L}{2}/u.test(outside) && !SPEAKS_OF_NUMBER.test(outside) && SPEAKS_OF_NUMBER.test(plain))
    return { topic: 'other', strength: 0.6 };
  const hongKong = HONG_KONG_ID.test(plain);
  const elsewhere = FOREIGN_PLACE.test(plain) && !hongKong;
  const otherDocument = OTHER_DOCUMENT.test(plain);
  if (isOfSomebodyElse(withoutOtherPerson(plain))) return { topic: 'other', strength: 0.8 };
  if (hongKong)
    return otherDocument && !SEPARATOR.test(plain)
      ? { topic: 'other', strength: 0.6 }
      : { topic: 'number', strength: 1 };
  if (elsewhere) return { topic: 'other', strength: 1 };
  if (!ANY_ID.test(plain)) return otherDocument ? { topic: 'other', strength: 1 } : undefined;
  if (otherDocument && !SEPARATOR.test(plain)) return { topic: 'other', strength: 1 };
  if (/居民身份證/u.test(plain)) return { topic: 'other', strength: 1 };
  const unknown = unknownWords(withoutOtherPerson(plain));
  if (unknown > 0) return { topic: 'other', strength: 0.6 };
  const says =
    NUMBER_WORD.test(plain) ||
    /身份證|identity card|id card|national id/u.test(plain) ||
    numberPartOf(plain) !== undefined;
  return { topic: 'number', strength: says ? 0.9 : 0.5 };
}

const LETTERS_AND_DIGITS =
  /(?:letter|alphabet)s? ?(?:prefix )?(?:\(s\) )?(?:and|&|\+|with) (?:the )?(?:first )?(?<english>3|three|4|four) (?:digits|numbers|figures)|prefix (?:and|&|\+) (?:the )?(?:first )?(?<prefix>3|three|4|four) (?:digits|numbers|figures)|字母.{0,3}(?:首|前|頭)? ?(?<chinese>3|三|4|四) ?個?(?:位|數字)/u;

/** How many digits a text asks for after the letters, however many those are; nothing where it does not say. */
export function digitsAfterLetters(text: string): 3 | 4 | undefined {
  const { english, prefix, chinese } = LETTERS_AND_DIGITS.exec(plainLabel(text))?.groups ?? {};
  const said = english ?? prefix ?? chinese;
  if (said === undefined) return undefined;
  return /3|three|三/u.test(said) ? 3 : 4;
}

/** `(e.g. A123)`. */
const EXAMPLE_OF_BEGINNING = /(?:\be\.?g\.?|\bfor example|例如|例:|如)[ :,：]*[a-z]\d{3}(?= *(?:[)）]|$))/u;

/** Which part of the number a plain label asks for; nothing for the whole. */
export function numberPartOf(plain: string): NumberPart | undefined {
  if (/first (?:4|four)|(?:首|前|頭) ?(?:4|四)/u.test(plain) || LETTERS_AND_DIGITS.test(plain))
    return 'first-four';
  if (EXAMPLE_OF_BEGINNING.test(plain)) return 'first-four';
  if (
    /(?:\bexcl\w*\.?|\bwithout|\bexcept\w*|\bomit\w*|\bno)(?: the)? che?c?k\.? ?d(?:igi|g)t|\bbefore the brackets?\b|(?:exclud|without|except|omit)\w*(?: the)? (?:check digit|last digit|bracketed|digit in|\((?!\s*\))|number in)|不(?:包括|含|連|用填寫|用填|需填寫|必填寫)(?:括號|括弧)內|(?:毋須|無須|無需|唔使|唔洗|不用|不需)(?:填寫|填)?(?:括號|括弧)(?:內|入面|裏面|裡面)|不(?:包括|含)(?:檢查|核對)/u.test(
      plain,
    )
  )
    return 'body';
  if (
    /^\W*check digit|\bche?c?k\.? ?d(?:igi|g)t\b\.?\W*$|check digit\W*$|(?:digit|number|character|letter)s? (?:in|inside|within) (?:the )?(?:bracket|parenthes)|(?:括號|括弧)內(?:的|之)?(?:數字|數目|號碼|字母|字元|字符|字|碼|數)?(?:或字母)?[^\p{L}]*$|檢查碼|核對數?(?:碼|字)|校驗碼/u.test(
      plain,
    ) &&
    !/\bincl|\bwith\b|\band\b|包括|連|(?<!不)含/u.test(plain)
  )
    return 'check-digit';
  if (/\bprefix\b|(?:alphabet|letter)s?(?: part)?\W*$|(?:字母|英文字)(?!.*(?:數字|數目字))/u.test(plain))
    return 'prefix';
  return undefined;
}
