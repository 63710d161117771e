import type { en } from '../en.ts';

export const report: typeof en.report = {
  summary: (filled, host) => `已在 ${host} 填寫 ${filled} 個欄位`,
  notPlaced: (count) => `${count} 項未有填寫`,
  filledInto: (control) => `→ ${control}`,
  unnamedControl: '沒有名稱的欄位',
  byRule: '按你為此頁面設定的網站規則填寫',
  outlineHint: '把游標移到項目上，即可在頁面上看到該欄位。',
};

export const notFilled: typeof en.notFilled = {
  'no-such-control': '表格沒有這個欄位',
  ambiguous: '有多於一個可能的欄位',
  'already-typed': '該欄位已有內容，予以保留',
  hidden: '欄位並不可見',
  disabled: '欄位已停用',
  'read-only': '欄位不可更改',
  'low-confidence': '不夠確實，請核對後自行複製',
  'not-read': '身份證上沒有，或未能讀取',
  'no-matching-option': '清單中沒有相符的選項',
  'unknown-format': '未能確定欄位要求的格式',
  'page-put-it-back': '頁面把內容改回',
  'other-person': '欄位屬於另一人的資料',
  'focus-in-other-section': '游標在另一人的部分；請先按一下持證人部分的欄位，再填寫一次',
  'other-origin-frame': '此處沒有欄位；頁面有一部分屬於另一個網站',
  'skipped-by-rule': '你的網站規則略過此項',
  'control-gone': '欄位在填寫時消失',
  'step-failed': '網站規則的一個步驟找不到可按的項目，或會送出表格；請檢查規則',
  'not-in-rule': '你的網站規則沒有列出此項',
};
