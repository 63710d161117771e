import type { en } from '../en.ts';

export const failures: typeof en.failures = {
  'picture-not-found': {
    sentence: '頁面上已沒有這張圖片。',
    next: '請重新載入頁面，再在圖片上按右鍵；或圈選圖片所在的範圍。',
  },
  'picture-not-fetched': {
    sentence: '無法從圖片所屬的網站下載圖片。',
    next: '請圈選圖片所在的範圍，或先儲存圖片，再在這裏選擇檔案。',
  },
  'not-a-picture': {
    sentence: '這不是圖片。',
    next: '請使用 JPEG、PNG、WebP、GIF、BMP、TIFF 或 SVG 格式的身份證圖片。',
  },
  'unsupported-format': {
    sentence: '不支援這種圖片格式。',
    next: '請另存為 JPEG 或 PNG，或圈選圖片所在的範圍。',
  },
  'broken-picture': {
    sentence: '圖片檔案已損毀或不完整。',
    next: '請重新取得檔案，或再拍一張身份證相片。',
  },
  'picture-too-small': {
    sentence: '圖片太小，無法讀取。',
    next: '請使用較大的圖片：身份證闊度最少要有 400 像素。',
  },
  'picture-too-large': {
    sentence: '圖片其中一邊超過 8,192 像素。',
    next: '請縮小圖片，或只保留身份證部分，再試一次。',
  },
  'file-too-large': {
    sentence: '圖片檔案太大。',
    next: '檔案不可超過 7 MB：請另存為 JPEG，或只保留身份證部分。',
  },
  'no-card': {
    sentence: '圖片中找不到香港身份證。',
    next: '請使用能看到整張身份證正面的圖片，或圈選身份證的範圍。',
  },
  'another-document': {
    sentence: '這似乎是其他證件，不是香港身份證。',
    next: '只能讀取香港智能身份證（2003 年版或 2018 年版）的正面。',
  },
  'card-back': {
    sentence: '這是身份證的背面。',
    next: '請使用正面的圖片，即印有姓名及號碼的一面。',
  },
  'card-too-small': {
    sentence: '身份證在圖片中太小。',
    next: '請靠近一點拍攝或使用較大的圖片：身份證闊度最少要有 400 像素。',
  },
  'too-blurred': {
    sentence: '圖片太模糊，無法讀取。',
    next: '請在光線充足的地方重拍，拿穩並對準焦點。',
  },
  'cut-off': {
    sentence: '身份證有一部分被裁去。',
    next: '請捲動頁面至整張圖片可見後再試，或使用能看到身份證四角的圖片。',
  },
  'recognition-failed': {
    sentence: '未能讀取這張身份證。',
    next: '請再試一次；如仍失敗，請使用更清晰的圖片。',
  },
  'page-forbidden': {
    sentence: '瀏覽器不容許擴充功能在此頁面運作。',
    next: '請在一般網站開啟表格，或在這裏選擇圖片檔案。',
  },
  'page-navigated': {
    sentence: '填寫前頁面已轉換，因此沒有寫入任何資料。',
    next: '請返回表格，然後按「填寫此頁」。',
  },
  'page-left-while-filling': {
    sentence: '填寫期間頁面已離開，表格可能已經送出。',
    next: '再次填寫前，請先在頁面上查看表格是否已送出。',
  },
  'form-of-another-card': {
    sentence: '表格中已有另一個身份證號碼或出生日期，因此沒有寫入任何資料。',
    next: '請清空表格，或點選屬於這張身份證的部分，然後按「填寫此頁」。',
  },
  'no-form': {
    sentence: '此頁面沒有可以填寫的表格。',
    next: '請開啟表格，然後按「填寫此頁」；或在這裏逐項複製。',
  },
  'nothing-to-fill': {
    sentence: '表格中沒有欄位與身份證資料相符。',
    next: '請在這裏逐項複製，或在設定中為此表格加入網站規則。',
  },
  'page-left': {
    sentence: '已填寫的頁面已不再開啟。',
    next: '沒有可以還原的內容：所填的資料已隨頁面消失，除非表格已經遞交。',
  },
  'focus-elsewhere': {
    sentence: '你最後點選的是表格中另一人的部分，因此沒有填寫任何內容。',
    next: '請點選持證人的部分，然後按「填寫此頁」。',
  },
  'undo-incomplete': {
    sentence: '未能把所有欄位還原。',
    next: '填寫後曾更改的欄位，以及頁面不容許還原的欄位，會保持現狀。請檢查表格。',
  },
  'no-reading': {
    sentence: '沒有可以填寫的身份證資料。',
    next: '請先讀取身份證。讀取結果會在一段時間後及關閉瀏覽器時清除。',
  },
  'earlier-card': {
    sentence: '你最後選擇的圖片未能讀取。',
    next: '之前讀取的身份證仍在彈出視窗內。如要使用該身份證，請在那裏按「以這張較早的身份證填寫」。',
  },
  'value-not-read': {
    sentence: '未能從身份證讀取此項資料。',
    next: '請對照圖片，按鉛筆圖示輸入資料，然後再插入。',
  },
  'box-not-writable': {
    sentence: '不能在此欄位插入資料。',
    next: '密碼欄、已鎖定的欄位及其他網站的欄位均不會寫入。請在這裏複製資料。',
  },
  interrupted: {
    sentence: '讀取過程被瀏覽器中斷。',
    next: '請重新開始。',
  },
  'engine-unavailable': {
    sentence: '無法啟動本機的讀取程式。',
    next: '請關閉部分分頁以騰出記憶體，再試一次。如仍失敗，請重新啟動瀏覽器。',
  },
  cancelled: {
    sentence: '已取消讀取。',
    next: '沒有保留任何資料，可隨時重新開始。',
  },
  'server-refused': {
    sentence: 'OCR 伺服器拒絕了請求。',
    next: '請在設定中測試連線；管理員可根據下面的代碼找出原因。',
  },
  'server-unreachable': {
    sentence: '無法連接 OCR 伺服器。',
    next: '請檢查網絡及設定中的地址，或改用本機讀取。',
  },
  'server-broke-contract': {
    sentence: '無法理解 OCR 伺服器的回應。',
    next: '請確認該地址是 OCR 伺服器，或改用本機讀取。',
  },
  'server-timeout': {
    sentence: 'OCR 伺服器太久沒有回應。',
    next: '請稍後再試，或改用本機讀取。',
  },
  'server-permission-missing': {
    sentence: '擴充功能尚未獲准連接 OCR 伺服器。',
    next: '請開啟設定，並允許連接該伺服器。',
  },
};
