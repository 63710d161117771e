import type { en } from '../en.ts';

export const fieldNames: typeof en.fieldNames = {
  name: '中文姓名',
  name_en: '英文姓名',
  sex: '性別',
  birth_date: '出生日期',
  number: '身份證號碼',
  symbols: '符號',
  name_telegraph_code: '中文電碼',
  permanent: '永久性身份證',
  initial_issue_date: '首次登記年月',
  issue_date: '簽發日期',
};

export const sexes: typeof en.sexes = { M: '男', F: '女' };
export const permanence: typeof en.permanence = { yes: '是', no: '否' };

export const reEntryPermits: typeof en.reEntryPermits = {
  'eligible-adult': '年滿 18 歲，可申領回港證',
  'eligible-aged-11-to-17': '年齡 11 至 17 歲，可申領回港證',
  'not-stated': '',
};

export const residenceStatuses: typeof en.residenceStatuses = {
  'right-of-abode': '擁有居留權',
  'right-to-land': '擁有入境權',
  'stay-limited': '居留受限制',
  'stay-not-limited': '居留不受限制',
};

export const birthplaces: typeof en.birthplaces = {
  'hong-kong': '在香港出生',
  'mainland-china': '在內地出生',
  macao: '在澳門出生',
  elsewhere: '在其他地方出生',
};

export const changes: typeof en.changes = {
  birthData: '出生日期或地點自首次登記後曾更改',
  name: '姓名自首次登記後曾更改',
};

export const listSeparator: string = '；';

export const checkDigitRight: string = '校驗碼正確';
export const nameAgrees: string = '與中文姓名相符';
export const datesFit: string = '與其他日期相符';
export const age: typeof en.age = (years) => `${years} 歲`;

export const editions: typeof en.editions = { '2003': '2003 年版', '2018': '2018 年版' };

export const oldCard: typeof en.oldCard = {
  alreadyInvalid: (date) => `這類身份證自 ${date} 起已經失效，請要求出示新身份證。`,
  invalidFrom: (date) => `這類身份證將於 ${date} 失效。`,
};

export const findings: typeof en.findings = {
  malformed: () => '格式與身份證上的印法不符',
  'not-in-the-calendar': () => '沒有這個日期',
  'check-digit-not-read': () => '未能讀取括號內的校驗碼',
  'check-digit-wrong': (expected) => `校驗碼不符，應為 (${expected})。請逐字核對`,
  'check-digit-impossible': (expected) => `身份證不會有這個校驗碼，應為 (${expected})`,
  'name-differs-from-code': () => '中文姓名與中文電碼不符',
  'name-and-code-of-different-length': () => '中文姓名與中文電碼的字數不同',
  'code-without-name': () => '有中文電碼，但未能讀取中文姓名',
  'right-of-abode-on-a-plain-card': () => '居留權（A）與非永久性身份證不符',
  'stay-condition-on-a-permanent-card': () => '逗留條件與永久性身份證不符',
  'asterisks-contradict-age': () => '星號與年齡不符',
  'birth-in-the-future': () => '出生日期在今天之後',
  'issue-in-the-future': () => '簽發日期在今天之後',
  'issue-before-birth': () => '簽發日期早於出生日期',
  'issue-before-first-registration': () => '簽發日期早於首次登記',
  'first-registration-before-birth': () => '首次登記早於出生日期',
  'issued-before-smart-cards': () => '簽發日期早於智能身份證面世（2003 年 6 月）',
  'edition-differs-from-issue-date': (seen) => `設計屬 ${seen} 年版，與此日期不符`,
};

export const warnings: typeof en.warnings = {
  blurred: '圖片模糊，請逐項與身份證核對。',
  glare: '身份證反光，反光位置的資料可能有誤。',
  'cut-off': '身份證有一部分被裁去。',
  'grey-copy': '這是黑白副本，不是身份證本身的圖片。',
  specimen: '這張身份證註明是樣本。',
  'several-cards': '圖片中有多於一張身份證，已讀取最大的一張。',
  'low-resolution': '身份證在圖片中太小，請逐項與身份證核對。',
};
