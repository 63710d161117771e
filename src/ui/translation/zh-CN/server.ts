import type { en } from '../en.ts';

export const server: typeof en.server = {
  onDevice: '在这台电脑上',
  onDeviceDetail: '无需账户和网络，图片不会离开这台电脑。',
  onServer: '在 OCR 服务器上',
  onServerDetail: '图片会发送到您在此指定的服务器。',
  notYet: '保存这些设置之前，身份证仍在这台电脑上读取。',
  presetsHeading: '由此开始',
  reportedOffline:
    '供应商在 2024 年 8 月公布这项服务已经下线。测试结果很可能是代码 APIG.0101 或 ModelArts.4204，即无法在该处读取身份证。',
  signIn: '登录方式',
  optional: '（选填）',
  addressDetail: '须使用 https；只有本机可使用 http。例如 https://ocr.company.example',
  iamAddressDetail: '只在令牌来自另一个地址时才需要填写。',
  enterpriseDetail: '只用于记账，服务器不会因此拒绝请求。',
  urlAllowed: '允许服务器自行下载公开图片',
  urlAllowedDetail: '速度较快，但服务器会得知图片的网址。如果服务器无法下载，则会发送图片。',
  kept: '在这台电脑保留登录信息',
  keptDetail: '如不勾选，关闭浏览器时便会清除。保留的信息会以未加密方式存放在浏览器配置文件内。',
  save: '保存并测试连接',
  forget: '删除登录信息',
  testing: '正在测试连接……',
  works: (milliseconds) => `运行正常，服务器在 ${milliseconds} 毫秒内响应。`,
  failsHeading: '测试失败',
  denied: '浏览器未获许可连接这个服务器，设置保持不变。',
  wrongField: (field) => `没有填写或不正确：${field}`,
};

export const serverPresets: typeof en.serverPresets = {
  'own-server': '自建服务器',
  'vendor-cloud': '供应商的云',
};

export const credentialKinds: typeof en.credentialKinds = {
  token: '令牌（Token）',
  'iam-user': 'IAM 用户和密码',
  'ak-sk': '访问密钥（AK/SK）',
  'temporary-ak-sk': '临时访问密钥（AK/SK 和安全令牌）',
};

export const serverFields: typeof en.serverFields = {
  address: '地址',
  region: '区域',
  projectId: '项目 ID',
  enterpriseProjectId: '企业项目 ID',
  iamAddress: '令牌的地址',
  token: '令牌（Token）',
  domain: '账户名',
  user: 'IAM 用户名',
  password: '密码',
  access: '访问密钥（AK）',
  secret: '秘密密钥（SK）',
  securityToken: '安全令牌',
};
