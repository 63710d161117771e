import type { en } from '../en.ts';

export const options: typeof en.options = {
  title: '设置',
  saved: '已保存',
  notSaved: '未能保存：数值超出范围。',
  locked: '由您的机构设置',
  sections: {
    general: '常规',
    filling: '填写表单',
    engine: '在哪里读取身份证',
    rules: '网站规则',
    privacy: '隐私',
  },

  language: '语言',
  languageAuto: '与浏览器相同',

  forgetAfter: '读取结果的保留时间',
  forgetAfterDetail: '读取结果和图片只保留在内存中，关闭浏览器时也会清除。',
  minutes: '分钟',

  threshold: '只填写可信度达到以下水平的资料',
  thresholdValue: (percent) => `${percent}% 或以上`,
  thresholdDetail: '可信度较低的资料会在弹出窗口显示，由您核对后自行复制。',

  overwrite: '覆盖已输入的内容',
  overwriteDetail: '如不勾选，您已输入内容的输入框会保持不变。',

  privacyText:
    '身份证由扩展程序自带的模型在这台电脑上读取。除非您选用 OCR 服务器，否则不会把图片、读取结果或任何统计数据发送到其他地方。扩展程序只在您要求时才接触页面。',
};
