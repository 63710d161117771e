import type { en } from '../en.ts';

export const report: typeof en.report = {
  heading: '表单',
  summary: (filled, host) => `已在 ${host} 填写 ${filled} 个栏位`,
  notPlaced: (count) => `${count} 项没有填写`,
  filledInto: (control) => `→ ${control}`,
  unnamedControl: '没有名称的栏位',
  byRule: '按您为此页面设置的网站规则填写',
  outlineHint: '把鼠标移到项目上，即可在页面上看到该栏位。',
};

export const notFilled: typeof en.notFilled = {
  'no-such-control': '表单没有这个栏位',
  ambiguous: '有多个可能的栏位',
  'already-typed': '您已在该栏位输入内容，予以保留',
  hidden: '栏位不可见',
  disabled: '栏位已停用',
  'read-only': '栏位不可更改',
  'low-confidence': '不够可靠，请核对后自行复制',
  'not-read': '未能从身份证读取',
  'no-matching-option': '列表中没有相符的选项',
  'unknown-format': '未能确定栏位要求的格式',
  'page-put-it-back': '页面把内容改回',
  'other-person': '栏位属于另一人的资料',
  'other-origin-frame': '栏位属于另一个网站',
  'skipped-by-rule': '您的网站规则略过此项',
  'control-gone': '栏位在填写时消失',
};
