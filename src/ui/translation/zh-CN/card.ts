import type { en } from '../en.ts';

export const fieldNames: typeof en.fieldNames = {
  name: '中文姓名',
  name_en: '英文姓名',
  sex: '性别',
  birth_date: '出生日期',
  number: '身份证号码',
  symbols: '符号',
  name_telegraph_code: '中文电码',
  permanent: '永久性身份证',
  initial_issue_date: '首次登记年月',
  issue_date: '签发日期',
};

export const sexes: typeof en.sexes = { M: '男', F: '女' };
export const permanence: typeof en.permanence = { yes: '是', no: '否' };

export const reEntryPermits: typeof en.reEntryPermits = {
  'eligible-adult': '年满 18 岁，可申领回港证',
  'eligible-aged-11-to-17': '年龄 11 至 17 岁，可申领回港证',
  'not-stated': '',
};

export const residenceStatuses: typeof en.residenceStatuses = {
  'right-of-abode': '拥有居留权',
  'right-to-land': '拥有入境权',
  'stay-limited': '居留受限制',
  'stay-not-limited': '居留不受限制',
};

export const birthplaces: typeof en.birthplaces = {
  'hong-kong': '在香港出生',
  'mainland-china': '在内地出生',
  macao: '在澳门出生',
  elsewhere: '在其他地方出生',
};

export const changes: typeof en.changes = {
  birthData: '出生日期或地点自首次登记后曾更改',
  name: '姓名自首次登记后曾更改',
};

export const listSeparator: string = '；';

export const checkDigitRight: string = '校验码正确';
export const nameAgrees: string = '与中文姓名相符';
export const datesFit: string = '与其他日期相符';
export const age: typeof en.age = (years) => `${years} 岁`;

export const editions: typeof en.editions = { '2003': '2003 年版', '2018': '2018 年版' };

export const oldCard: typeof en.oldCard = {
  alreadyInvalid: (date) => `这类身份证自 ${date} 起已经失效，请要求出示新身份证。`,
  invalidFrom: (date) => `这类身份证将于 ${date} 失效。`,
};

export const findings: typeof en.findings = {
  malformed: () => '格式与身份证上的印法不符',
  'not-in-the-calendar': () => '没有这个日期',
  'check-digit-not-read': () => '未能读取括号内的校验码',
  'check-digit-wrong': (expected) => `校验码不符，应为 (${expected})。请逐字核对`,
  'check-digit-impossible': (expected) => `身份证不会有这个校验码，应为 (${expected})`,
  'name-differs-from-code': () => '中文姓名与中文电码不符',
  'name-and-code-of-different-length': () => '中文姓名与中文电码的字数不同',
  'code-without-name': () => '有中文电码，但未能读取中文姓名',
  'right-of-abode-on-a-plain-card': () => '居留权（A）与非永久性身份证不符',
  'stay-condition-on-a-permanent-card': () => '逗留条件与永久性身份证不符',
  'asterisks-contradict-age': () => '星号与年龄不符',
  'birth-in-the-future': () => '出生日期在今天之后',
  'issue-in-the-future': () => '签发日期在今天之后',
  'issue-before-birth': () => '签发日期早于出生日期',
  'issue-before-first-registration': () => '签发日期早于首次登记',
  'first-registration-before-birth': () => '首次登记早于出生日期',
  'issued-before-smart-cards': () => '签发日期早于智能身份证面世（2003 年 6 月）',
  'edition-differs-from-issue-date': (seen) => `设计属于 ${seen} 年版，与此日期不符`,
};

export const warnings: typeof en.warnings = {
  blurred: '图片模糊，请逐项与身份证核对。',
  glare: '身份证反光，反光位置的资料可能有误。',
  'cut-off': '身份证有一部分被裁掉。',
  'grey-copy': '这是黑白复印件，不是身份证本身的图片。',
  specimen: '这张身份证注明是样本。',
  'several-cards': '图片中有多张身份证，已读取最大的一张。',
  'low-resolution': '身份证在图片中太小，请逐项与身份证核对。',
};
