import type { en } from '../en.ts';

export const rules: typeof en.rules = {
  explanation:
    '如果表单填写有误，可在此指定哪个输入框填哪项资料。规则只按其内容填写相应页面，没有列出的资料不会填写。',
  none: '还没有规则。',
  add: '添加规则',
  edit: '修改',
  remove: '删除',
  removeNamed: (name) => `删除规则：${name}`,
  editNamed: (name) => `修改规则：${name}`,
  enabledNamed: (name) => `使用规则：${name}`,
  fieldCount: (count) => `${count} 项资料`,
  import: '导入',
  export: '导出',
  imported: (added: number, replaced: number) =>
    replaced === 0 ? `已添加 ${added} 条规则。` : `已添加 ${added} 条规则，替换了 ${replaced} 条原有规则。`,
  notImported: {
    'not-json': '这不是规则文件（JSON）。',
    'not-rules': '文件中没有可用的网站规则。',
    'newer-version': '文件来自较新版本的扩展程序，请先更新扩展程序。',
    'bad-selector': '文件中有一个选择器无法使用。',
    'same-id-twice': '文件中有两条规则的标识相同。',
  },
  nothingChanged: '没有进行任何更改。',
  conflict: (name) => `不会使用：“${name}”适用于相同页面，而且排在前面。`,

  newHeading: '新规则',
  editHeading: '修改规则',
  name: '名称',
  namePlaceholder: '例如：海港银行开户表单',
  address: '适用页面',
  addressPlaceholder: '例如：apply.example.com/open-account/*',
  addressDetail: '请粘贴表单的网址。结尾的 * 代表任何内容；开头的 *. 代表所有子域名。',
  value: '资料',
  selectors: '输入框（CSS 选择器）',
  selectorsDetail:
    '每行一个，使用第一个找到的输入框。如果资料分填多个输入框，请写在同一行，以 ; 分隔。>>> 可进入 shadow root 或框架。',
  clicks: '点击步骤（用于网页自制的列表和按钮）',
  clickSelectors: '要点击的项目（CSS 选择器）',
  clicksDetail:
    '每行一个，按次序在填写输入框前点击；如果是网页自制的列表，则只会点击。{sex} 代表 M 或 F，或上方指定的选项。会提交表单或离开页面的项目一律不会点击。',
  skip: '刻意留空',
  format: '写法',
  asTheBoxWants: '按输入框要求',
  template: '模板……',
  templateText: '模板',
  templateHint:
    '资料写在大括号内，其余文字照样填写：{english-surname} {english-given-names}、{birth_date:YYYY年M月D日}、{number:plain}、{name_en upper-case}。',
  choiceFor: (value) => `${value} 的选项`,
  addValue: '添加资料',
  removeValue: (value) => `移除：${value}`,
  save: '保存规则',
  discard: '放弃',
};

export const ruleProblems: typeof en.ruleProblems = {
  address: '这不是页面地址；正确例子：apply.example.com/form。',
  'no-fields': '规则还没有列出任何资料。',
  'no-selectors': '请至少输入一个选择器，或选择刻意留空。',
  'date-form': '请用 DD、MM（或 MMM）和 YYYY（或 YY）表示日期格式，例如 DD/MM/YYYY。',
  'too-many-clicks': '每项资料最多可有 8 个点击步骤。',
  'unbalanced-brace': '模板的大括号不成对：每项资料须写在 { 与 } 之间。',
  'unknown-placeholder':
    '大括号内有一个名称不是可用的资料；请写 {number}、{english-surname}、{birth_date} 等。',
  'unknown-form':
    '大括号内有一项资料没有这种写法；例如可写 {birth_date:DD/MM/YYYY}、{number:plain} 或 {name_en:given-names-first}。',
  'no-such-format': '模板至少须有一项写在大括号内的资料，例如 {english-surname}。',
  'same-value-twice': '规则已有这项资料，请把选择器写在同一项内。',
};

export const ruleTargets: typeof en.ruleTargets = {
  number: '身份证号码',
  'number-body': '号码（不含校验码）',
  'number-check-digit': '校验码',
  'number-prefix': '号码的英文字母',
  'number-digits': '号码的六位数字',
  'number-first-four': '号码的前四个字符',
  'document-type': '证件类别：香港身份证',
  'issue-place': '签发地点：香港',
  name_en: '英文姓名',
  'english-surname': '英文姓氏',
  'english-given-names': '英文名字',
  name: '中文姓名',
  'chinese-surname': '中文姓氏',
  'chinese-given-name': '中文名字',
  name_telegraph_code: '中文电码',
  birth_date: '出生日期',
  'birth-day': '出生日',
  'birth-month': '出生月份',
  'birth-year': '出生年份',
  sex: '性别',
  title: '称谓（先生／女士）',
  symbols: '符号',
  permanent: '永久性身份证',
  initial_issue_date: '首次登记年月',
  issue_date: '签发日期',
};

export const selectorProblems: typeof en.selectorProblems = {
  'not-valid': '不是有效的 CSS 选择器。',
  'comma-list': '同时指向多个输入框，请把每个选择器分行写。',
  universal: '会匹配任何元素，请指明输入框本身。',
  'tag-only': '会匹配所有同类元素，用 id 或 name 更稳妥。',
  'class-only': '只依靠页面外观，可能很快失效；用 id 或 name 更稳妥。',
  'position-only': '只依靠在页面中的位置，可能很快失效；用 id 或 name 更稳妥。',
  'too-deep': '紧跟页面布局，可能很快失效。',
  'generated-id': '看起来是网站每次重新生成的 id。',
};
