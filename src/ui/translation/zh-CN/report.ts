import type { en } from '../en.ts';

export const report: typeof en.report = {
  summary: (filled, host) => `已在 ${host} 填写 ${filled} 个输入框`,
  notPlaced: (count) => `${count} 项没有填写`,
  filledInto: (control) => `→ ${control}`,
  unnamedControl: '没有名称的输入框',
  byRule: '按您为此页面设置的网站规则填写',
  outlineHint: '把鼠标移到项目上，即可在页面上看到该输入框。',
};

export const notFilled: typeof en.notFilled = {
  'no-such-control': '表单没有这个输入框',
  ambiguous: '有多个可能的输入框',
  'already-typed': '该输入框已有内容，予以保留',
  hidden: '输入框不可见',
  disabled: '输入框已停用',
  'read-only': '输入框不可更改',
  'low-confidence': '不够可靠，请核对后自行复制',
  'not-read': '身份证上没有，或未能读取',
  'no-matching-option': '列表中没有相符的选项',
  'unknown-format': '未能确定输入框要求的格式',
  'page-put-it-back': '页面把内容改回',
  'other-person': '输入框属于另一人的资料',
  'focus-in-other-section': '光标在另一人的部分；请先点一下持证人部分的输入框，再填写一次',
  'other-origin-frame': '这里没有输入框；页面有一部分属于另一个网站',
  'skipped-by-rule': '您的网站规则略过此项',
  'control-gone': '输入框在填写时消失',
  'step-failed': '网站规则的一个步骤找不到可点击的项目，或会提交表单；请检查规则',
  'not-in-rule': '您的网站规则没有列出此项',
};
