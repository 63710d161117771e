import type { en } from '../en.ts';

export const server: typeof en.server = {
  onDevice: '在這部電腦上',
  onDeviceDetail: '毋須帳戶及網絡，圖片不會離開這部電腦。',
  onServer: '在 OCR 伺服器上',
  onServerDetail: '圖片會傳送到你在此指定的伺服器。',
  notYet: '儲存這些設定之前，身份證仍在這部電腦上讀取。',
  presetsHeading: '由此開始',
  reportedOffline:
    '供應商在 2024 年 8 月公布這項服務已經下線。測試結果很可能是代碼 APIG.0101 或 ModelArts.4204，即無法在該處讀取身份證。',
  signIn: '登入方式',
  optional: '（選填）',
  addressDetail: '須使用 https；只有本機可使用 http。例如 https://ocr.company.example',
  iamAddressDetail: '只在權杖來自另一個地址時才需要填寫。',
  enterpriseDetail: '只用於記帳，伺服器不會因此拒絕請求。',
  urlAllowed: '容許伺服器自行下載公開圖片',
  urlAllowedDetail: '速度較快，但伺服器會得知圖片的網址。如伺服器無法下載，則會傳送圖片。',
  kept: '在這部電腦保留登入資料',
  keptDetail: '如不選取，關閉瀏覽器時便會清除。保留的資料會以未加密方式存放在瀏覽器設定檔內。',
  save: '儲存並測試連線',
  forget: '刪除登入資料',
  testing: '正在測試連線……',
  works: (milliseconds) => `運作正常，伺服器在 ${milliseconds} 毫秒內回應。`,
  failsHeading: '測試失敗',
  denied: '瀏覽器未獲准連接這個伺服器，設定維持不變。',
  wrongField: (field) => `未填寫或不正確：${field}`,
};

export const serverPresets: typeof en.serverPresets = {
  'own-server': '自設伺服器',
  'vendor-cloud': '供應商的雲端',
};

export const credentialKinds: typeof en.credentialKinds = {
  token: '權杖（Token）',
  'iam-user': 'IAM 用戶及密碼',
  'ak-sk': '存取金鑰（AK/SK）',
  'temporary-ak-sk': '臨時存取金鑰（AK/SK 及安全權杖）',
};

export const serverFields: typeof en.serverFields = {
  address: '地址',
  region: '地區',
  projectId: '項目 ID',
  enterpriseProjectId: '企業項目 ID',
  iamAddress: '權杖的地址',
  token: '權杖（Token）',
  domain: '帳戶名稱',
  user: 'IAM 用戶名稱',
  password: '密碼',
  access: '存取金鑰（AK）',
  secret: '秘密金鑰（SK）',
  securityToken: '安全權杖',
};
