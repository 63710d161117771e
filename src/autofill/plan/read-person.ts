import { HOLDER_WORDS_CHINESE, HOLDER_WORDS_ENGLISH } from './holder-words.ts';
import { memoised } from './memoised.ts';
import { normaliseText } from './normalise-text.ts';
import { withCorrectSpelling } from './spelling.ts';

/**
 * Whose data a text speaks of. `other`: a person who is never the card's holder. `second`: a further applicant, and
 * `party`: the other side of a contract or who acts for the applicant; they may be, if the user has been there.
 * `holder`: plainly the one the form is about.
 */
export type Person = 'other' | 'second' | 'party' | 'holder';

const OTHER_PERSON = new RegExp(
  [
    String.raw`\b(?:guardians?|parents?|fathers?|mothers?|spouses?|husband|wife|fianc[ée]e?|partners?|next of kin|n\.?o\.?k|kin|relatives?|carers?|caretakers?|care ?givers?|companions?|escorts?)\b`,
    String.raw`\bemergency\b(?! (?:department|room|ward|unit|admission|service))`,
    String.raw`\b(?:referees?|references|reference (?:person|name|check)|referrers?|referred by|recommend(?:er|ed by)|introducers?|introduced by|witness(?:es)?|seconders?|nominated by|who (?:referred|recommended|introduced|invited|told|sent) you|beneficiar(?:y|ies)|nominees?|guarantors?|sponsors?|suret(?:y|ies))\b`,
    String.raw`\b(?:contact person|person to (?:contact|notify|be notified)|contact name|agents?|(?:insurance |estate )?brokers?|intermediar(?:y|ies)|sales ?(?:person|man|rep)s?|representatives?|authori[sz]ed (?:person|signatory)|signator(?:y|ies)|attorneys?|trustees?|executors?|prox(?:y|ies)|interpreters?|informants?)\b`,
    String.raw`\b(?:siblings?|brothers?|sisters?|grandparents?|family members?|household members?|dependants?|dependents?)\b`,
    String.raw`\b(?:doctors?|physicians?|teachers?|principal's|supervisors?|managers?|landlords?|employers?|solicitors?|lawyers?|payers?|payees?|(?<!care |service |benefits? |treatment )recipients?|hosts?|visiting|person (?:being )?visited|^(?:being )?visited$|to visit|to see|interviewers?|reporting officers?|receivers?|ceas(?:ing|ed) to (?:act|hold)|cessation (?:to act|of (?:office|appointment)|as (?:an? )?(?:director|officer|secretary))|opponents?|suspects?|(?:outgoing|resigning|retiring|ceasing) (?:officers?|directors?|secretar(?:y|ies)|members?|trustees?)|third part(?:y|ies)|other part(?:y|ies)|(?:previous|former|last|old) (?:owner|holder|tenant|employer|landlord)s?|deceased|subject of search|account executive|social worker|present[eo]rs?|in memory of|sellers?|person in charge|responsible person)\b`,
    String.raw`\b(?:office|official|internal|staff) use\b|\b(?:prepared|completed|reviewed|approved|received|verified|checked|handled|processed|witnessed|certified|endorsed|collected) by\b(?! (?:us|the|our|we)\b)`,
    String.raw`\b(?:partner|officer|owner|child|nominee) ?(?:no\.? ?)?#?(?:[2-9]|1\d|two|three)\b`,
    String.raw`\b(?:other|another) (?:card ?holder|(?:beneficial )?owner|person|director|member|applicant)\b|\badditional (?:person|director)\b`,
    String.raw`\b(?:substitute|decision[- ]makers?|(?:appropriate|accompanying|responsible) adults?|opposite part(?:y|ies)|proxy)\b`,
    String.raw`\b(?:friend|buddy|colleague|classmate|flatmate|roommate)(?:'s|s')|\b(?:your|a) (?:friend|buddy)\b|\b(?:tent|travel|dive|diving|running|hiking|team|study|training) ?-?(?:buddy|mate)s?\b`,
    '(?:朋友|同事|同學)(?:的|之|嘅)?(?:姓名|全名|英文|中文|身份證|電話|出生|性別)',
    '監護人|監護者|家長|父母|父親|母親|父姓|母姓|配偶|丈夫|妻子|伴侶|緊急聯絡|(?:萬一|如果|若)有(?:咩|乜|什麼|任何)?事(?![業故宜項前])|緊急連絡|緊急聯[繫系]|聯絡人|聯[繫系]人|親屬|家屬|家人|照顧者|陪同',
    '諮詢人|推薦人|介紹人|轉介人|見證人|(?<!持)證人|受益人|擔保人|保證人|保人(?<!受保人|投保人|被保人)|代理人|代表人|授權人|獲授權|受託人|遺囑執行人|簽署人|傳譯',
    '班主任|校長|隊友|球友|上司(?!機)|銷售員|營業員|中介人|翻譯員|同行者|同行人|隨行(?=人|者)|組員(?=姓名|身份證|出生|性別|電話|資料)|同組組員|代辦人|代領[人者]|領取人|領件人|遞交人|通知人|受權人|對方(?:司機|當事人)?|第三者|面試官|受訪人|疑犯|和議人|提名人|聯署人|[辭離停]任|住戶成員|被探訪|(?:(?<![目當現])前任?|原|舊)(?:車主|業主|物主|租客)',
    '被推薦|推薦(?:誰|邊個)|親友|急事|佢|死者|先人|紀念人士|社工|經紀|個案主任|負責人|經手人|職員專用|辦事處專用|介紹你|受訪者|被訪者|提交人|探訪對象',
    '兄弟|姊妹|姐妹|祖父|祖母|受養人|家庭成員|同住|醫生|老師|教師|主管|經理|僱主|律師|付款人|收款人|收件人|收款者|收貨人|(?:適當|陪同|負責)的?成年人|對方當事人',
    '合夥人[ (（]?(?:[2-9]|[二三四五六七八九])',
    '第[二三四五六七八九2-9](?:位|名)?合夥人',
  ].join('|'),
  'u',
);

const SECOND_PERSON = new RegExp(
  [
    String.raw`\b(?:second|2nd|third|3rd|joint|secondary|additional|co-?)[ -]?(?:applicants?|account holders?|holders?|owners?|borrowers?|customers?|buyers?|purchasers?|tenants?|persons?|insured|travell?ers?|passengers?|drivers?|players?|participants?|guests?|visitors?)\b`,
    String.raw`\b(?:applicant|account holder|holder|borrower|customer|buyer|tenant|person|participant|patient|student) ?(?:no\.? ?)?#?[ (]?(?:[2-9b]|two|three|ii)\b`,
    String.raw`\bchild(?:ren)? ?(?:no\.? ?)?#?1\b`,
    String.raw`\b(?:passenger|traveller|visitor|guest|member|insured|attendee|player|driver|ticket|director|shareholder) ?(?:no\.? ?)?#?(?:[2-9]|1\d|two|three)\b(?! ?(?:%|percent|or more|years?))`,
    String.raw`\b(?:supplementary|additional) (?:card ?holder|card ?member|member|applicant|passenger|guest|insured)s?\b`,
    String.raw`\bco-?(?:applicant|borrower|owner)\b|\bjoint\b|\b(?:domestic|foreign) (?:helper|worker)s?\b|\bhelpers?\b|\bfd[hw]s?\b`,
    '第[二三四五六七八九2-9](?:(?:位|名)|(?:位|名)?(?:董事|股東))|第二(?![部項節章頁步段欄期階份類次批語外])|(?:附加|額外)司機|聯名|共同申請|副申請|次申請|附屬卡|附屬持卡人|家庭傭工|外傭|家傭|傭工',
    '(?:成員|乘客|旅客|訪客|會員|董事|股東)[ (（]?(?:[2-9](?!\\d| ?[%％歲])|[二三四五六七八九])',
    '(?:申請人|持有人|借款人|客戶|買方|租客|參加者|學生|病人|受保人|球員|司機)[ (（]?(?:[2-9]|[二三四五六七八九乙])',
  ].join('|'),
  'u',
);

/** Of the others, the ones who are a party to what the form is about. */
const PARTY =
  /^(?:person in charge|responsible person|employers?|recipients?|receivers?|landlords?|sellers?|attorneys?|trustees?|executors?|representatives?|authori[sz]ed (?:person|signatory)|signator(?:y|ies)|僱主|代表人|授權人|獲授權|受託人|遺囑執行人|簽署人|收件人|收件者|收貨人|負責人)$/u;

const HOLDER = new RegExp(
  [
    String.raw`\b(?:${HOLDER_WORDS_ENGLISH.join('|')})s?\b`,
    String.raw`\b(?:(?<!(?:other than|not|except|and|or) )myself|personal (?:particulars|details|information|data)|your (?:details|particulars|information)|about you)\b`,
    HOLDER_WORDS_CHINESE.join('|'),
    '個人資料|閣下',
  ].join('|'),
  'u',
);

/** What makes a section one of an account, a company or a thing. */
const NOBODY = new RegExp(
  [
    String.raw`\b(?:credit|debit|bank|payment|payroll|autopay|billing|shipping|delivery|company|corporate|corporation|body corporate|entity|business|organi[sz]ation|employer|employment|school|vehicle|car|product|order|invoice|receipt|newsletter|subscription|subscribe|log ?in|sign ?in|search|comments?|directory|pets?|cats?|dogs?|animals?|puppy|kitten|horses?|boats?|vessels?|aircrafts?|drones?)\b`,
    '信用卡|付款|銀行|自動轉賬|公司|商業|法人團體|法團|機構|僱主|工作|就業|學校|車輛|產品|訂單|發票|收據|訂閱|登入|搜尋|名錄|寵物|動物|貓|狗|犬|船隻',
  ].join('|'),
  'gu',
);

/** What may stand beside those words without making the section a person's. */
const FILLERS =
  /\b(?:about|travell?ing|accompanying|primary|principal|main|joint|details?|information|info|particulars|data|section|part|cards?|account|method|profile|background|the|of|your|our|and|for|shareholders?|share|history|current|present|contacts?|persons?|person's|no|number|if|any|applicable|parties|party)\b|資料|詳情|人士|人|姓名|的|之|訊息|資訊|戶口|賬戶|方式|狀況|部分?|第[一二三四五六七八九十]|[甲乙丙丁]/gu;

/** Phrases that name a person who fills in or signs, not the one whose data is asked for. */
const ASIDES = new RegExp(
  [
    // But the number of a person: `Applicant (2)`, `參加者（二）`.
    String.raw`\((?! ?(?:[2-9b二三四五六七八九乙]|ii|iii) ?\))[^)]*\)`,
    '(?:to be )?(?:completed|filled(?: in| out)?|signed|submitted) by .*$',
    String.raw`\bfor (?:guardians?|parents?)(?: to| use).*$`,
    '由.{0,8}(?:填寫|填報|簽署)',
    String.raw`\b[\w']+ (?:portal|platform|system|dashboard|zone|login|log-in)\b`,
    '(?:代理|僱主|家長|教師|醫生|經理)(?:平台|系統|專區|網站|入口)',
  ].join('|'),
  'gu',
);

/** `轉出人`, then `接收人（你本人）`. */
const OF_READER = /[(（](?:you|yourself|你|您|你本人|您本人|閣下)[)）]/u;

/** `Main member's name (if not you)`. */
const NOT_READER =
  /[(（](?:if|when) (?:not|other than|different from) (?:you|yourself|the (?:applicant|patient|insured))[)）]|[(（](?:如|若)(?:非|不是|並非)(?:你|您|閣下|本人|申請人)(?:本人)?[)）]/u;

/** `負責人（須親身出示身份證明文件）`: the one of a company who comes with the card is its holder. */
const SHOWS_DOCUMENT =
  /負責人[(（](?:必?須|需)?(?:親身|親自)(?:到場)?出示(?:其|有效)?(?:香港)?(?:身份證|證件)[^()（）]*[)）]/u;

export const readPerson = memoised((text: string): Person | undefined => {
  const said = normaliseText(text);
  if (NOT_READER.test(said)) return 'other';
  const plain = withCorrectSpelling(said.replace(SHOWS_DOCUMENT, '申請人')).replace(ASIDES, ' ');
  const other = OTHER_PERSON.exec(plain);
  if (other === null) {
    if (SECOND_PERSON.test(plain)) return 'second';
    return HOLDER.test(plain) || OF_READER.test(said) ? 'holder' : undefined;
  }
  const holder = HOLDER.exec(plain.replace(other[0], ' '.repeat(other[0].length)));
  if (holder === null) {
    if (!PARTY.test(other[0])) return 'other';
    return OF_READER.test(said) ? 'holder' : 'party';
  }
  // `Member 2: spouse`: the number says that it is not the holder who is a member.
  const second = SECOND_PERSON.exec(plain)?.[0] ?? '';
  const isNumbered = /[\d二三四五六七八九]/u.test(second) && !/[\d二三四五六七八九]/u.test(other[0]);
  if (belongsTogether(plain, other, holder) || isNumbered) return 'other';
  return undefined;
});

const ROLES = new RegExp(
  String.raw`\b(?:${HOLDER_WORDS_ENGLISH.join('|')})(?=s?\b)|${HOLDER_WORDS_CHINESE.join('|')}`,
  'gu',
);

/** What a text calls the person whom the form is about: `visitor`, `訪客`. */
export const holderRoles = memoised(
  (text: string): readonly string[] => normaliseText(text).match(ROLES) ?? [],
);

const EVERY_ROLE = new RegExp(
  String.raw`\b(?:${HOLDER_WORDS_ENGLISH.join('|')})(?:'s|s'?)?(?!\w)|${HOLDER_WORDS_CHINESE.join('|')}`,
  'gu',
);

/** The text without the words for whom the form is about. */
export function withoutHolders(plain: string): string {
  return plain.replace(EVERY_ROLE, ' ');
}

const EVERY_OTHER_PERSON = new RegExp(OTHER_PERSON, 'gu');

/** The text without the words for other people: what is asked for of them. */
export function withoutOtherPerson(plain: string): string {
  const rest = plain.replace(EVERY_OTHER_PERSON, ' ');
  return rest === plain ? plain : rest.replace(/(?<=^|\s)'s\b/gu, ' ').trim();
}

/** `applicant's spouse`, `學生家長` and `parent of the student` are another person; `students and parents` are both. */
function belongsTogether(plain: string, other: RegExpExecArray, holder: RegExpExecArray): boolean {
  const [first, second] = other.index < holder.index ? [other, holder] : [holder, other];
  const between = plain.slice(first.index + first[0].length, second.index);
  const possessive =
    first === holder ? /^(?:'s?|s')?\s*(?:的|之|嘅)?\s*$/u : /^\s*(?:of|for|to)\s+(?:the\s+|an?\s+)?$/u;
  return possessive.test(between);
}

/** `（三）緊急聯絡人`. */
const NUMBER_OF_PART = /^\([一二三四五六七八九十\da-h]{1,2}\)/u;

/** Whether a text is nothing but the title of a person's section: `2. Particulars of guardian`. */
export const isPersonTitle = memoised((text: string): boolean => {
  const plain = normaliseText(text).replace(NUMBER_OF_PART, '').replace(ASIDES, ' ');
  const person = OTHER_PERSON.exec(plain) ?? SECOND_PERSON.exec(plain) ?? HOLDER.exec(plain);
  if (person === null) return false;
  if (/推薦(?:誰|邊個)|被推薦/u.test(plain)) return true;
  const rest = plain.replace(person[0], ' ').replace(OTHER_PERSON, ' ').replace(HOLDER, ' ');
  return !/[a-z]{3}|\p{Script=Han}/u.test(rest.replace(FILLERS, ' '));
});

/** Whether a section's title speaks of nothing but an account, a company or a thing. */
export const isAboutNobody = memoised((title: string): boolean => {
  const plain = normaliseText(title).replace(ASIDES, ' ');
  const rest = plain.replace(NOBODY, ' ');
  if (rest === plain) return false;
  return !/[a-z]{3}|\p{Script=Han}/u.test(rest.replace(FILLERS, ' '));
});

const OTHER_IDENTIFIER =
  /\b(?:guardian|parent|father|mother|spouse|husband|wife|partner|emergency|emer|kin|relative|family member|family dob|family birth|referee|referrer|reference|ref by|ref name|introducer|witness|beneficiary|nominee|guarantor|sponsor|agent|representative|sibling|host|friend|companion|contact person|contact name|officer [2-9]|payee|recipient)\b/;

const SECOND_IDENTIFIER =
  /\b(?:applicant 2|second applicant|applicant b|co applicant|joint applicant|joint|person 2|holder 2|director [2-9]|shareholder [2-9]|supplementary)\b/;

/** What a text calls other people: `guardian`, `父親`. */
export function otherPersonWords(text: string): readonly string[] {
  return normaliseText(text).match(EVERY_OTHER_PERSON) ?? [];
}

/** What stands before the one whom a page registers: `Add a new` employer. */
const NEW_ONE = /^(?:add|create|register)(?: an?| new)* $/u;

const REGISTRATION =
  /^(?:'s?)? ?(?:registration|application|enrol(?:l)?ment|sign-? ?up|recruitment)|^(?:資料)?(?:登記|申請|註冊|報名|招募)/u;

/** `Supply teacher registration`, `Add employer`: who registers is whom the form is about, and no other person there. */
export function registeredPersons(title: string): readonly string[] {
  const plain = normaliseText(title);
  return [...plain.matchAll(EVERY_OTHER_PERSON)].flatMap((match) =>
    REGISTRATION.test(plain.slice(match.index + match[0].length)) ||
    (PARTY.test(match[0]) && NEW_ONE.test(plain.slice(0, match.index)))
      ? [match[0]]
      : [],
  );
}

/** The same for the words of an identifier. */
export const readPersonOfIdentifier = memoised((words: string): Person | undefined => {
  if (OTHER_IDENTIFIER.test(words)) return 'other';
  if (/\b(?:employer|landlord)\b/.test(words)) return 'party';
  return SECOND_IDENTIFIER.test(words) ? 'second' : undefined;
});
