import { normaliseText } from './normalise-text.ts';

/**
 * Whose data a text speaks of. `other`: a person who is never the card's holder. `second`: a further applicant, who
 * may be, if the user has been there. `holder`: plainly the one the form is about.
 */
export type Person = 'other' | 'second' | 'holder';

const OTHER_PERSON = new RegExp(
  [
    String.raw`\b(?:guardians?|parents?|fathers?|mothers?|spouses?|husband|wife|partners?|emergency|next of kin|kin|relatives?)\b`,
    String.raw`\b(?:referees?|references?|referrers?|recommend(?:er|ed by)|introducers?|witness(?:es)?|beneficiar(?:y|ies)|nominees?|guarantors?|sponsors?)\b`,
    String.raw`\b(?:contact person|contact name|agents?|representatives?|authori[sz]ed (?:person|signatory)|attorneys?|trustees?|executors?)\b`,
    String.raw`\b(?:siblings?|brothers?|sisters?|grandparents?|family members?|household members?|dependants?|dependents?)\b`,
    String.raw`\b(?:doctors?|physicians?|teachers?|principal's|supervisors?|managers?|landlords?|employers?|solicitors?|payers?|payees?|deceased|subject of search|account executive|social worker|in memory of|recipients?|senders?)\b`,
    String.raw`\b(?:director|partner|shareholder|officer|owner|member|passenger|traveller|visitor|guest|child|insured|nominee) ?#?(?:[2-9]|1\d|two|three)\b`,
    String.raw`\b(?:supplementary|additional|other|another) (?:card ?holder|person|director|member|applicant)\b`,
    '監護人|監護者|家長|父母|父親|母親|父姓|母姓|配偶|丈夫|妻子|伴侶|緊急聯絡|緊急連絡|緊急聯繫|聯絡人|聯繫人|親屬|家屬|家人',
    '諮詢人|推薦人|介紹人|轉介人|見證人|證人|受益人|擔保人|保證人|保人|代理人|代表人|授權人|獲授權|受託人|遺囑執行人',
    '急事|佢|死者|先人|紀念人士|社工|經紀|個案主任|負責人|介紹你',
    '兄弟|姊妹|姐妹|祖父|祖母|受養人|家庭成員|同住|醫生|老師|教師|主管|經理|僱主|業主|律師|付款人|收款人|收件人|寄件人|附屬卡|附屬持卡人',
    '(?:董事|股東|合夥人|成員|乘客|旅客|訪客)[ (（]?(?:[2-9]|[二三四五六七八九])',
    '第[二三四五六七八九2-9](?:位|名)?(?:董事|股東|合夥人)',
  ].join('|'),
  'u',
);

/** Sections in which a name is an account's, a company's or a thing's. */
const NOBODY = new RegExp(
  [
    String.raw`\b(?:credit card|debit card|card details|payment|bank|payroll|autopay|billing|shipping|delivery|company|corporate|business|employer|employment|school|vehicle|product|order|invoice|receipt|newsletter|subscri\w+|log ?in|sign ?in|search|comment|directory)\b`,
    '信用卡|付款|銀行|自動轉賬|公司|商業|僱主|工作|就業|學校|車輛|產品|訂單|發票|收據|訂閱|登入|搜尋|名錄',
  ].join('|'),
  'u',
);

/** Whether a section's title says that what it asks for is no person's. */
export function isAboutNobody(title: string): boolean {
  const plain = normaliseText(title).replace(ASIDES, ' ');
  return NOBODY.test(plain) && !HOLDER.test(plain);
}

const SECOND_PERSON = new RegExp(
  [
    String.raw`\b(?:second|2nd|third|3rd|joint|secondary|co-?)[ -]?(?:applicants?|account holders?|holders?|owners?|borrowers?|customers?|buyers?|purchasers?|tenants?|persons?|insured)\b`,
    String.raw`\b(?:applicant|account holder|holder|borrower|customer|buyer|tenant|person|participant|patient|student) ?#?[ (]?(?:[2-9b]|two|three|ii)\b`,
    String.raw`\bco-?(?:applicant|borrower|owner)\b|\bjoint\b`,
    '第[二三四五六七八九2-9](?:位|名)?|聯名|共同申請|副申請|次申請',
    '(?:申請人|持有人|借款人|客戶|買方|租客|參加者|學生|病人)[ (（]?(?:[2-9]|[二三四五六七八九乙])',
  ].join('|'),
  'u',
);

const HOLDER = new RegExp(
  [
    String.raw`\b(?:applicants?|patients?|students?|customers?|clients?|members?|employees?|candidates?|participants?|card ?holders?|account holders?|insured|policy ?holders?|proposers?|tenants?|donors?|personal (?:particulars|details|information|data)|your (?:details|particulars|information)|about you)\b`,
    '申請人|申請者|捐款者|捐款人|案主|病人|求診者|學生|學員|客戶|會員|僱員|員工|應徵者|求職者|參加者|持卡人|持有人|受保人|投保人|租客|個人資料|閣下',
  ].join('|'),
  'u',
);

/** Phrases that name a person who fills in or signs, not the one whose data is asked for. */
const ASIDES = new RegExp(
  [
    String.raw`\([^)]*\)`,
    '(?:to be )?(?:completed|filled(?: in| out)?|signed|submitted) by .*$',
    String.raw`\bfor (?:guardians?|parents?)(?: to| use).*$`,
    '由.{0,8}(?:填寫|填報|簽署)',
  ].join('|'),
  'gu',
);

export function readPerson(text: string): Person | undefined {
  const plain = normaliseText(text).replace(ASIDES, ' ');
  if (SECOND_PERSON.test(plain) && !OTHER_PERSON.test(plain)) return 'second';
  if (OTHER_PERSON.test(plain)) return 'other';
  return HOLDER.test(plain) ? 'holder' : undefined;
}

const OTHER_IDENTIFIER =
  /\b(?:guardian|parent|father|mother|spouse|husband|wife|partner|emergency|emer|kin|relative|referee|referrer|reference|ref by|introducer|witness|beneficiary|nominee|guarantor|sponsor|agent|representative|sibling|contact person|contact name|director [2-9]|officer [2-9]|shareholder [2-9]|supplementary|employer|payee|recipient)\b/;

const SECOND_IDENTIFIER =
  /\b(?:applicant 2|second applicant|applicant b|co applicant|joint applicant|joint|person 2|holder 2)\b/;

/** The same for the words of an identifier. */
export function readPersonOfIdentifier(words: string): Person | undefined {
  if (OTHER_IDENTIFIER.test(words)) return 'other';
  return SECOND_IDENTIFIER.test(words) ? 'second' : undefined;
}
