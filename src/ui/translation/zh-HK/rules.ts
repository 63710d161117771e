import type { en } from '../en.ts';

export const rules: typeof en.rules = {
  explanation:
    '如表格填寫有誤，可在此指定哪個欄位填哪項資料。規則只按其內容填寫相應頁面，沒有列出的資料不會填寫。',
  none: '尚未有規則。',
  add: '加入規則',
  edit: '修改',
  remove: '刪除',
  removeNamed: (name) => `刪除規則：${name}`,
  editNamed: (name) => `修改規則：${name}`,
  enabledNamed: (name) => `使用規則：${name}`,
  fieldCount: (count) => `${count} 項資料`,
  import: '匯入',
  export: '匯出',
  imported: (added: number, replaced: number) =>
    replaced === 0 ? `已加入 ${added} 條規則。` : `已加入 ${added} 條規則，取代了 ${replaced} 條原有規則。`,
  notImported: {
    'not-json': '這不是規則檔案（JSON）。',
    'not-rules': '檔案內沒有可用的網站規則。',
    'newer-version': '檔案來自較新版本的擴充功能，請先更新擴充功能。',
    'bad-selector': '檔案內有一個選擇器不能使用。',
    'same-id-twice': '檔案內有兩條規則的識別碼相同。',
  },
  nothingChanged: '沒有作任何更改。',
  conflict: (name) => `不會使用：「${name}」適用於相同頁面，而且排在前面。`,

  newHeading: '新規則',
  editHeading: '修改規則',
  name: '名稱',
  namePlaceholder: '例如：海港銀行開戶表格',
  address: '適用頁面',
  addressPlaceholder: '例如：apply.example.com/open-account/*',
  addressDetail: '請貼上表格的網址。結尾的 * 代表任何內容；開頭的 *. 代表所有子網域。',
  value: '資料',
  selectors: '欄位（CSS 選擇器）',
  selectorsDetail:
    '每行一個，使用第一個找到的欄位。如資料分填多個欄位，請寫在同一行，以 ; 分隔。>>> 可進入 shadow root 或框架。',
  clicks: '點按步驟（用於網頁自製的清單及按鈕）',
  clickSelectors: '要按的項目（CSS 選擇器）',
  clicksDetail:
    '每行一個，按次序在填寫欄位前點按；如屬網頁自製的清單，則只會點按。{sex} 代表 M 或 F，或上方指定的選項。會送出表格或離開頁面的項目一律不會點按。',
  skip: '刻意留空',
  format: '寫法',
  asTheBoxWants: '按欄位要求',
  template: '範本⋯⋯',
  templateText: '範本',
  templateHint:
    '資料寫在大括號內，其餘文字照樣填寫：{english-surname} {english-given-names}、{birth_date:YYYY年M月D日}、{number:plain}、{name_en upper-case}。',
  choiceFor: (value) => `${value} 的選項`,
  addValue: '加入資料',
  removeValue: (value) => `移除：${value}`,
  save: '儲存規則',
  discard: '放棄',
};

export const ruleProblems: typeof en.ruleProblems = {
  address: '這不是頁面地址；正確例子：apply.example.com/form。',
  'no-fields': '規則尚未列出任何資料。',
  'no-selectors': '請最少輸入一個選擇器，或選擇刻意留空。',
  'date-form': '請以 DD、MM（或 MMM）及 YYYY（或 YY）表示日期格式，例如 DD/MM/YYYY。',
  'too-many-clicks': '每項資料最多可有 8 個點按步驟。',
  'unbalanced-brace': '範本的大括號不成對：每項資料須寫在 { 與 } 之間。',
  'unknown-placeholder':
    '大括號內有一個名稱不是可用的資料；請寫 {number}、{english-surname}、{birth_date} 等。',
  'unknown-form':
    '大括號內有一項資料沒有這種寫法；例如可寫 {birth_date:DD/MM/YYYY}、{number:plain} 或 {name_en:given-names-first}。',
  'no-such-format': '範本最少須有一項寫在大括號內的資料，例如 {english-surname}。',
  'same-value-twice': '規則已有這項資料，請把選擇器寫在同一項內。',
};

export const ruleTargets: typeof en.ruleTargets = {
  number: '身份證號碼',
  'number-body': '號碼（不含校驗碼）',
  'number-check-digit': '校驗碼',
  'number-prefix': '號碼的英文字母',
  'number-digits': '號碼的六位數字',
  'number-first-four': '號碼的首四個字元',
  'document-type': '證件類別：香港身份證',
  'issue-place': '簽發地點：香港',
  name_en: '英文姓名',
  'english-surname': '英文姓氏',
  'english-given-names': '英文名字',
  name: '中文姓名',
  'chinese-surname': '中文姓氏',
  'chinese-given-name': '中文名字',
  name_telegraph_code: '中文電碼',
  birth_date: '出生日期',
  'birth-day': '出生日',
  'birth-month': '出生月份',
  'birth-year': '出生年份',
  sex: '性別',
  title: '稱謂（先生／女士）',
  symbols: '符號',
  permanent: '永久性身份證',
  initial_issue_date: '首次登記年月',
  issue_date: '簽發日期',
};

export const selectorProblems: typeof en.selectorProblems = {
  'not-valid': '不是有效的 CSS 選擇器。',
  'comma-list': '同時指向多個欄位，請把每個選擇器分行寫。',
  universal: '會符合任何元素，請指明欄位本身。',
  'tag-only': '會符合所有同類元素，用 id 或 name 較穩妥。',
  'class-only': '只依靠頁面外觀，可能很快失效；用 id 或 name 較穩妥。',
  'position-only': '只依靠在頁面的位置，可能很快失效；用 id 或 name 較穩妥。',
  'too-deep': '緊隨頁面版面，可能很快失效。',
  'generated-id': '看來是網站每次重新產生的 id。',
};
