import { HOLDER_WORDS_CHINESE, HOLDER_WORDS_ENGLISH } from './holder-words.ts';
import { memoised } from './memoised.ts';
import { normaliseText } from './normalise-text.ts';
import { withoutOtherPerson } from './read-person.ts';
import type { DatePart, Language, NamePart, NumberPart, TextReading, Topic } from './topics.ts';

/** Reads a label, a legend, a placeholder: what it asks for, in English or Chinese. */
export const readLabel = memoised((text: string): TextReading => {
  const plain = plainLabel(text).replace(OR_COMPANY, ' ').trim();
  if (plain === '') return { strength: 0 };
  if (isLookup(plain) || FORBIDS.test(plain)) return { topic: 'other', strength: 1 };
  const topic = topicOf(plain);
  if (topic === undefined) {
    const part = datePartOf(plain);
    const language = languageOf(plain);
    return { strength: 0, ...(part && { part }), ...(language && { language }) };
  }
  const language = topic.topic === 'name' ? languageOf(plain) : undefined;
  const part = partOf(topic.topic, plain);
  return { ...topic, ...(language && { language }), ...(part && { part }) };
});

/** `Name / company`: a person's name will do. */
const OR_COMPANY =
  /(?<=姓名|names?) ?(?:\/|或|\bor\b) ?(?:(?:公司|商號|機構|團體)(?:名稱|名)?|(?:company|business|organi[sz]ation|firm)(?: name)?(?![a-z]))/gu;

/** A name or a number, whatever you know: a search for somebody, not a question. */
const LOOKUP = new RegExp(
  [
    String.raw`(?:\bnames?|姓名) ?(?:\/|或|、|,|\bor\b) ?(?:your |the )?(?:hk ?id|hkic|id\b|identity|identification|身份證|證件|phone|tel|mobile|電話|手機)`,
    String.raw`(?:\bhkid|\bhkic|\bid|card|number|\bno\.?|身份證|證件|號碼) ?(?:\/|或|、|,|\bor\b) ?(?:your |the |full )?(?:name\b|姓名)`,
    String.raw`\b(?:order|case|file|reference|ref|application|booking|ticket|policy|account|member(?:ship)?|e-?mail|phone|mobile|tel)\.? ?(?:no\.?|number|id\b|#)? ?(?:\/|或|、|,|\bor\b) ?(?:your |the )?(?:hk ?id|hkic|identity)`,
    '(?:訂單|個案|檔案|參考|申請|預約|保單|會員|電話|手機)(?:編號|號碼)? ?(?:\\/|或|、|,) ?(?:香港)?身份證',
    '^(?:快速|進階|快捷)?(?:查詢|搜尋|搜索|查找)$',
    '^(?:quick|advanced)? ?(?:search|look ?up|find)(?: by)?$',
  ].join('|'),
  'u',
);

function isLookup(plain: string): boolean {
  return LOOKUP.test(plain);
}

/** A warning to leave something out, not a question for it. */
const FORBIDS =
  /\b(?:never|do not|don't|please avoid) (?:post|share|disclose|publish|reveal|send|upload)\b|(?:切勿|請勿|不要|唔好)(?:張貼|公開|披露|透露|分享|上載|發布|發佈)/u;

/** Phrases that tell how to fill in, where they name another thing than the one asked for. */
const QUALIFIERS = new RegExp(
  [
    String.raw`\(?(?:exactly )?(?:same )?as (?:it )?(?:is |are )?(?:shown|stated|printed|appears?|appearing|per|on|in|recorded|indicated|specified)\b[^()/]*\)?`,
    String.raw`\(?(?:same as|according to|must match|matching|identical (?:to|with)|consistent with|per)\b[^()/]*\)?`,
    String.raw`\(?(?:shown|printed|stated) (?:on|in)\b[^()/]*\)?`,
    String.raw`\b(?:on|in) (?:the |your )?(?:hkid|hong kong identity card|identity card|id card|identity document|id|passport)(?: ?/ ?(?:passport|travel document))?(?: card)?$`,
    '[(（]?(?:必須|須|需|應)?(?:如|與|跟|按|根據|依照|同)[^()（）]{0,14}(?:身份證|證件|護照|文件)[^()（）]{0,10}[)）]?',
    '(?:身份證|證件|護照|文件)(?:明文件)?(?:上面|上|入面|所示|所載|顯示)(?:的|嘅)?',
    '[(（]?(?:required|optional|mandatory|if any|if applicable|必填|必須填寫|選填|可選|如有|如適用)[)）]?',
  ].join('|'),
  'gu',
);

export const plainLabel = memoised((text: string): string =>
  normaliseText(text)
    .replaceAll('身分', '身份')
    .replace(QUALIFIERS, ' ')
    .replace(/[*:：]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** One rule of the vocabulary: the first that fits decides. */
interface TopicRule {
  readonly topic: Topic;
  readonly pattern: RegExp;
  readonly unless?: RegExp;
  readonly strength?: number;
}

const HONG_KONG_ID =
  /\bhk ?id(?:c|no)?\b|\bh\.?k\.?i\.?d\b|\bhk ?i\/?c\b|\bh\.?k\.? (?:permanent )?(?:identity|id)\b|hong ?kong (?:sar )?(?:permanent )?(?:resident )?(?:identity|identification|id)\b|香港(?:特別行政區)?(?:永久性?)?(?:居民)?身份證/u;

const ANY_ID = /\bi\.?d\.?\b|identity|identification|身份證|證件|身份證明/u;

/** Words that make an identity document one of another place. */
const FOREIGN_PLACE =
  /mainland|\bprc\b|\bchina\b|chinese (?:resident|id|identity)|second[- ]generation|\bmaca[ou]\b|taiwan|singapore|malaysia|philippine|indonesia|\bnric\b|\bfin\b|\bssn\b|social security|\bcpf\b|aadhaar|內地|大陸|中國|國內|澳門|台灣|臺灣|新加坡|二代/u;

const OTHER_DOCUMENT =
  /passport|travel document|\bvisas?\b|driving|driver|licen[cs]e|birth cert|exit.?entry|re-?entry|home return|護照|旅遊證件|旅行證件|簽證|駕駛執照|駕照|出生證明|出世紙|回鄉證|通行證|回港證/u;

const NUMBER_WORD = /\bno\b|\bnos\b|number|\bnum\b|#|號碼|編號|號/u;

const SEPARATOR = /\/|\bor\b|或|、|,/u;

const TOPICS: readonly TopicRule[] = [
  {
    topic: 'other',
    pattern:
      /captcha|verification code|驗證碼|password|passcode|\bpin\b|密碼|\botp\b|search|keyword|搜尋|搜索|查詢|關鍵字|leave (?:this |it )?(?:field )?(?:blank|empty)|do not fill|請勿填寫|signature|簽名|簽署|\burl\b|website|網址/u,
  },
  {
    topic: 'other',
    pattern:
      /e-?mail|電郵|郵箱|郵件|telephone|\btel\b|phone|mobile|\bfax\b|whatsapp|wechat|電話|手機|手提|傳真|微信/u,
  },
  {
    topic: 'telegraph-code',
    pattern: /telegraph|commercial code|\bcc?c ?codes?\b|\bc\.?c\.?c\b\.?|電碼|商業碼|商用碼/u,
  },
  { topic: 'other', pattern: /expir|valid (?:until|till|through|thru)|有效期|到期|屆滿/u },
  {
    topic: 'other',
    pattern:
      /(?:place|country|city|town|state|province|region|district) of (?:birth|issue)|birth ?(?:place|country|city)|issuing|issued by|出生地|出生國|出生城市|簽發(?:地|機關|國|國家)|發證(?:機關|地)|籍貫/u,
  },
  {
    topic: 'first-registration',
    pattern:
      /first regist|initial (?:issue|registration)|date of (?:first|initial)|首次登記|首次簽發|首次領/u,
  },
  {
    topic: 'issue-date',
    pattern:
      /(?:date|day|month|year) of issue|issue(?:d)? (?:date|day|month|year|on)|date (?:of )?issue[d]?|簽發日|發證日|簽發年|簽發月|領證日|發出日期|發行日期/u,
    unless: OTHER_DOCUMENT,
  },
  {
    topic: 'birth-date',
    pattern:
      /date ?of ?birth|birth ?(?:date|day)|\bd\.?o\.?b\b|\b(?:day|month|year) of birth|birth ?(?:month|year)|\bborn\b|\bbirth\b|出生|生日|誕辰|出世(?!紙)/u,
    unless:
      /certificate|證明|出世紙|registration|(?:sex|gender|names?)(?: \w+)? at birth|birth (?:sex|gender|name)|出生時(?:的)?(?:性別|姓名)/u,
  },
  {
    topic: 'other',
    pattern:
      /address|地址|住址|\bflat\b|\bfloor\b|building|estate|street|\broad\b|district|\bregion\b|\bcity\b|\bstate\b|\bzip\b|post(?:al)? ?code|country|國家|地區|城市|街道|樓層|大廈|屋苑|室號|郵政編碼/u,
  },
  {
    topic: 'other',
    pattern:
      /nationality|citizenship|ethnic|\brace\b|國籍|民族|種族|marital|婚姻|occupation|profession|\bposition\b|job|post title|職業|職位|職銜|職稱|educat|學歷|religion|宗教|\bage\b|年齡|歲|relation|關係|income|salary|收入|薪/u,
  },
  {
    topic: 'other',
    pattern:
      /user ?(?:name|id)|login|log-?in|sign-?in|account (?:name|no|number|id)|用戶名|使用者|賬號|帳號|賬戶(?:號|名)|帳戶(?:號|名)|登入|bank|branch|銀行|分行|credit ?card|debit ?card|信用卡|\bcvv\b|name on (?:the )?card|cardholder|(?<!identity |id )card ?number|卡號|持卡人|戶口持有人|account holder/u,
  },
  {
    topic: 'other',
    pattern:
      /company|corporat|business|organi[sz]ation|employer|\bfirm\b|institution|\bshop\b|merchant|brand|vendor|supplier|公司|機構|僱主|商號|商戶|企業|店舖|單位名|團體/u,
  },
  {
    topic: 'name',
    pattern: /^(?:english )?other names?(?: \(?in english\)?)?(?:[\s()\p{Script=Han}]*)$/u,
  },
  {
    topic: 'other',
    pattern:
      /nick ?name|preferred (?:name|gender)|names?(?: \w+)? at birth|birth name|出生時(?:的)?姓名|\balias|also known|\baka\b|maiden|former|previous|\bother names?\b|known as|screen name|display name|別名|別號|曾用名|暱稱|花名|前用|原名|婚前/u,
  },
  {
    topic: 'other',
    pattern:
      /school|college|universit|\bclass\b|\bgrade\b|course|programme|學校|班別|班級|年級|課程|product|event|subject|message|remark|comment|\bnotes?\b|enquir|inquir|description|question|備註|留言|查詢內容|主題|產品|活動|\bpet\b|\bdog\b|\bcat\b|\bfile\b|vehicle|\bcar\b|plate|車牌|promo|coupon|referral|discount|優惠碼|推薦碼|amount|金額|quantity|數量/u,
  },
  {
    topic: 'other',
    pattern:
      /(?:staff|employee|student|member(?:ship)?|policy|reference|ref|application|order|invoice|receipt|case|ticket|serial|tax|file|customer|patient|medical|booking|registration|loyalty|certificate|permit|br|business registration)(?:'s)? ?(?:id\b|no\b|number|num\b|#|identification)|(?:職員|員工|學生|會員|保單|參考|申請|訂單|發票|收據|個案|檔案|稅務|客戶|病歷|預約|登記證|商業登記)(?:證)?(?:編號|號碼|號)/u,
    unless: HONG_KONG_ID,
  },
  {
    topic: 'document-type',
    pattern:
      /(?:document|identification|identity(?: document| card)?|id(?: card| document)?|證件|身份證明(?:文件)?|身份證|身份) ?(?:'s )?(?:type|kind|類別|類型|種類)|type of (?:id\b|identification|identity|document)|(?:document|identification) used|證件類/u,
  },
  { topic: 'symbols', pattern: /symbols?|符號/u, unless: /password|special|currency/u },
  {
    topic: 'permanent',
    pattern:
      /(?:permanent|hong kong) resident\b(?! (?:identity|id\b))|right of abode|residen(?:t|cy|tial) status|永久性?居民(?!身份證)|居留權|居留身份|居民身份(?!證)/u,
  },
  { topic: 'sex', pattern: /\bsex\b|\bgender\b|性別/u, unless: /orientation/u },
];

function topicOf(plain: string): { topic: Topic; strength: number } | undefined {
  const nameFirst = nameTopic(plain);
  for (const { topic, pattern, unless, strength = 1 } of TOPICS) {
    if (!pattern.test(plain) || unless?.test(plain)) continue;
    return { topic, strength };
  }
  return nameFirst ?? numberTopic(plain) ?? titleTopic(plain);
}

/** Whether a text names the Hong Kong identity card. */
export function namesHongKongCard(text: string): boolean {
  return HONG_KONG_ID.test(plainLabel(text));
}

function titleTopic(plain: string): { topic: Topic; strength: number } | undefined {
  if (/\btitle\b|salutation|honorific|稱謂|稱呼|尊稱/u.test(plain)) return { topic: 'title', strength: 1 };
  return undefined;
}

/** The end of a number is asked for to recognise somebody, and in too many ways to be put together safely. */
const LAST_DIGITS =
  /\blast (?:\d|two|three|four|five|few)|\bending\b|(?:最後|末|尾|後)(?:\d|[一二三四五]|幾)?個?(?:位|數字|字)/u;

function numberTopic(plain: string): { topic: Topic; strength: number } | undefined {
  if (LAST_DIGITS.test(plain)) return { topic: 'other', strength: 1 };
  const hongKong = HONG_KONG_ID.test(plain);
  const elsewhere = FOREIGN_PLACE.test(plain) && !hongKong;
  const otherDocument = OTHER_DOCUMENT.test(plain);
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
  const says = NUMBER_WORD.test(plain) || /身份證|identity card|id card/u.test(plain);
  return { topic: 'number', strength: says ? 0.9 : 0.5 };
}

const CHINESE_NAME_PHRASE =
  /^(?:.*[^\p{Script=Han}])?((?:\p{Script=Han})*?)(姓名|全名|名字|姓氏|中文名|英文名|姓|名)(?:稱)?(?:係咩|係乜嘢?|呢|是什麼|是甚麼|為何|點寫|點串)?(?:[^\p{Script=Han}].*)?$/u;

/** What may stand before 姓名 without making it somebody else's or something else's. */
const CHINESE_NAME_MODIFIERS = new RegExp(
  `^(?:${[
    ...HOLDER_WORDS_CHINESE,
    ...(
      '輸入 填寫 提供 請 中英文 中文 英文 繁體 申請 客 使用者 市民 受試者 兒童 幼兒 小朋友 本人 閣下 您 你 請問 嘅 個 面 叫 咩 乜 乜嘢 什麼 甚麼 ' +
      '個人 真實 法定 主 第一 首 香港 身份證 證件 護照 的 之 全 及 和 與 或 姓名 姓氏 名字 姓 名 拼音 原'
    ).split(' '),
  ].join('|')})*$`,
  'u',
);

function nameTopic(label: string): { topic: Topic; strength: number } | undefined {
  const plain = withoutOtherPerson(label);
  if (
    /\bnames?\b|\bsurname\b|\bforenames?\b|\blast\b(?=.*\bname)|(?:sur|fore|fore|full|first|last|given|family)names?\b/u.test(
      plain,
    )
  ) {
    if (/\bchristian name\b/u.test(plain)) return { topic: 'other', strength: 0.8 };
    const unknown = unknownWords(plain);
    if (unknown === 0) return { topic: 'name', strength: 1 };
    return unknown === 1 && /surname|(?:family|last|given|first) names?/u.test(plain)
      ? { topic: 'name', strength: 0.7 }
      : { topic: 'other', strength: 0.8 };
  }
  if (/^(?:sur|last|first|given|family)$/u.test(plain)) return { topic: 'name', strength: 0.6 };
  if (/名稱|姓名學/u.test(plain)) return { topic: 'other', strength: 1 };
  const match = CHINESE_NAME_PHRASE.exec(plain);
  if (match === null) return undefined;
  const modifiers = (match[1] ?? '').replace(/[的之]/gu, '');
  return CHINESE_NAME_MODIFIERS.test(modifiers)
    ? { topic: 'name', strength: 1 }
    : { topic: 'other', strength: 0.8 };
}

const KNOWN_WORDS = new Set([
  ...HOLDER_WORDS_ENGLISH.flatMap((word) => [word, `${word}s`, `${word}'s`]),
  ...(
    'a about above all alphabet an and any applicable appropriate are as at be before below block boxes bracket brackets ' +
    'capital capitals card case character characters check chi child chinese code complete confirm current d date day dd details digit digits ' +
    'dear do document each eg eng english enter etc example excluding fam family field fields fill first following for format forename four full ' +
    'given hk hkid hkic hong i id identification identity if in include including incl information input is it kindly kong last latin legal letter letters lower main mandatory ' +
    'middle mm mmm month must my name named names no num number of official on one only optional or order original particulars passport ' +
    "permanent person person's personal pinyin please primary principal provide real required roman romanised romanized sar same second select self service shown simplified space spaces " +
    'spelling surname surnames sur the then this to traditional travel type typed upper uppercase us use used user valid verify was we what with within without write year you your yours ' +
    'yy yyyy yourself s account registered tell re again repeat his her owner'
  ).split(' '),
]);

/** How many English words a label has that the vocabulary does not know: `Vendor name` is not a person's. */
export function unknownWords(plain: string): number {
  const withoutExamples = plain
    .replace(/\((?:for|as|in|must|same|if|optional|please|e\.?g)\b[^)]*\)/gu, ' ')
    .replace(/\be\.?g\.?.*$|\bexample\b.*$|例如.*$|例[:：].*$/u, '');
  const words = withoutExamples.match(/[a-z][a-z']*/gu) ?? [];
  return words.filter((word) => !KNOWN_WORDS.has(word)).length;
}

const languageOf = memoised((plain: string): Language | undefined => {
  const english =
    /\beng(?:lish)?\b|\bin latin\b|pinyin|roman|^\W*英(?!\p{Script=Han})|英文|英語|拼音|外文/u.test(plain);
  const chinese = /\bchi(?:nese)?\b|^\W*中(?!\p{Script=Han})|中文|漢字|華文/u.test(plain);
  if (english === chinese) return undefined;
  return english ? 'english' : 'chinese';
});

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

function namePartOf(plain: string): NamePart | undefined {
  // `English name (surname first)` asks for the whole name.
  const withoutAside = plain.replace(/[(（][^)）]*[)）]/gu, ' ').trim();
  const text = /\p{L}/u.test(withoutAside) ? withoutAside : plain;
  const surname = /surname|(?:family|last) ?name|姓氏|姓(?!名)|^last$/u.test(text);
  const middle = /middle/u.test(text);
  const given =
    /(?:given|first|other) ?names?|forename|^first$|^given$|(?<!姓|文|全|件|署|咩|乜)名(?!稱|字|前)/u.test(
      text,
    );
  if (surname === given) return middle && !surname ? 'middle' : undefined;
  return surname ? 'surname' : 'given';
}

function numberPartOf(plain: string): NumberPart | undefined {
  if (
    /first (?:4|four)|(?:letter|alphabet)s? (?:and|&|\+|with) (?:the )?(?:first )?(?:3|three) (?:digits|numbers)|(?:首|前|頭)(?:4|四)|字母.{0,3}(?:首|前|頭)?(?:3|三)個?(?:位|數字)/u.test(
      plain,
    )
  )
    return 'first-four';
  if (
    /(?:exclud|without|except|omit)\w*(?: the)? (?:check digit|last digit|bracketed|digit in|\(|number in)|不(?:包括|含|連)(?:括號|括弧)內|不(?:包括|含)(?:檢查|核對)/u.test(
      plain,
    )
  )
    return 'body';
  if (
    /^\W*check digit|check digit\W*$|(?:digit|number|character|letter)s? (?:in|inside|within) (?:the )?(?:bracket|parenthes)|括號內|括弧內|檢查碼|核對數?(?:碼|字)|校驗碼/u.test(
      plain,
    ) &&
    !/includ|包括|連同/u.test(plain)
  )
    return 'check-digit';
  if (/\bprefix\b|(?:alphabet|letter)s?(?: part)?\W*$|字母|英文字/u.test(plain)) return 'prefix';
  return undefined;
}

export const datePartOf = memoised((plain: string): DatePart | undefined => {
  const day =
    /\bdays?\b|^d{1,2}$|^日$|日子|^[(（]?日[)）]?$|[^\p{Script=Han}]日$|出生日$|日 ?\(?dd?\)?$/u.test(plain);
  const month = /\bmonths?\b|^m{1,4}$|月/u.test(plain);
  const year = /\byears?\b|^y{2,4}$|年/u.test(plain);
  const found = [day && 'day', month && 'month', year && 'year'].filter((part) => part !== false);
  return found.length === 1 ? (found[0] as DatePart) : undefined;
});
