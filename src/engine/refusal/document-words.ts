import type { ReadFailure } from '../../ocr/failure.ts';

/** Words by which a document gives itself away, in either script; spaces and case are not looked at. */
const OTHER_DOCUMENTS: readonly (readonly [document: string, words: readonly string[]])[] = [
  ['a Macao identity card', ['澳門', '澳门', 'BILHETE', 'IDENTIDADE', 'RESIDENTE', 'MACAU']],
  [
    'a Mainland identity card',
    [
      '公民身份',
      '公民身分',
      '姓名',
      '民族',
      '住址',
      '签发机关',
      '簽發機關',
      '有效期限',
      '身份号码',
      '身份號碼',
    ],
  ],
  [
    'a passport or travel document',
    ['PASSPORT', '護照', '护照', 'P<', '<<<', '回鄉證', '通行證', '通行证', 'TRAVELDOCUMENT'],
  ],
  ['a driving licence', ['DRIVING', 'LICENCE', 'LICENSE', '駕駛', '驾驶']],
  [
    'a payment card',
    [
      'VISA',
      'MASTERCARD',
      'UNIONPAY',
      '銀聯',
      '银联',
      'VALIDTHRU',
      'DEBIT',
      'CREDIT',
      'OCTOPUS',
      '八達通',
      'MONTH/YEAR',
    ],
  ],
  ['another card', ['STUDENT', 'MEMBER', 'EMPLOYEE', 'STAFF', '學生證', '會員', '職員證']],
];

/** Words of the back of a permanent card: its statement of the right of abode. */
const CARD_BACK = [
  'RIGHTOFABODE',
  'HOLDEROFTHISCARD',
  '居留權',
  '持有人',
  'COMMISSIONEROFREGISTRATION',
  '人事登記處',
];

/** What the texts of a picture say that it shows; null where they name nothing that is known. */
export function documentNamed(texts: readonly string[]): ReadFailure | null {
  const all = texts.map((text) => text.replace(/\s/g, '').toUpperCase());
  const says = (words: readonly string[]) => words.some((word) => all.some((text) => text.includes(word)));
  if (says(CARD_BACK)) return { reason: 'card-back' };
  const other = OTHER_DOCUMENTS.find(([, words]) => says(words));
  return other ? { reason: 'another-document', detail: other[0] } : null;
}
