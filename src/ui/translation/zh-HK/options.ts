import type { en } from '../en.ts';

export const options: typeof en.options = {
  title: '設定',
  saved: '已儲存',
  notSaved: '未能儲存：數值超出範圍。',
  locked: '由你的機構設定',
  sections: {
    general: '一般',
    filling: '填寫表格',
    engine: '在哪裏讀取身份證',
    rules: '網站規則',
    privacy: '私隱',
  },

  language: '語言',
  languageAuto: '與瀏覽器相同',

  forgetAfter: '讀取結果的保留時間',
  forgetAfterDetail: '讀取結果及圖片只保留在記憶體，關閉瀏覽器時亦會清除。',
  minutes: '分鐘',

  threshold: '只填寫可信度達到以下水平的資料',
  thresholdValue: (percent) => `${percent}% 或以上`,
  thresholdDetail: '可信度較低的資料會在彈出視窗顯示，由你核對後自行複製。',

  overwrite: '覆寫已輸入的內容',
  overwriteDetail: '如不選取，你已輸入內容的欄位會保持不變。',

  privacyText:
    '身份證由隨擴充功能附上的模型在這部電腦上讀取。除非你選用 OCR 伺服器，否則不會把圖片、讀取結果或任何統計資料傳送到其他地方。擴充功能只在你要求時才接觸頁面。',
};
