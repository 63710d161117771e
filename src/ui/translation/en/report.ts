import type { NotFilledReason } from '../../../messages/report.ts';

export const report = {
  summary: (filled: number, host: string) =>
    filled === 1 ? `1 box filled on ${host}` : `${filled} boxes filled on ${host}`,
  notPlaced: (count: number) => (count === 1 ? '1 field not placed' : `${count} fields not placed`),
  filledInto: (control: string) => `→ ${control}`,
  unnamedControl: 'box without a name',
  byRule: 'By your site rule for this page',
  outlineHint: 'Point at a line to see the box on the page.',
};

/** Why a field of the card stands in no box of the form. */
export const notFilled: Record<NotFilledReason, string> = {
  'no-such-control': 'no box for it on this form',
  ambiguous: 'several boxes could be meant',
  'already-typed': 'something stands there already; it was kept',
  hidden: 'the box is not visible',
  disabled: 'the box is disabled',
  'read-only': 'the box cannot be changed',
  'low-confidence': 'not sure enough; compare it and copy it yourself',
  'not-read': 'not on the card, or not read',
  'no-matching-option': 'the list has no choice for it',
  'unknown-format': 'it is not clear in which form the box wants it',
  'page-put-it-back': 'the page changed it back',
  'other-person': 'the box is about another person',
  'focus-in-other-section':
    'you were last in another person’s part of the form; click into the card holder’s part and fill again',
  'other-origin-frame': 'no box here; part of the page belongs to another website',
  'skipped-by-rule': 'your site rule leaves it out',
  'control-gone': 'the box disappeared meanwhile',
  'step-failed':
    'a step of your site rule found nothing to press, or it would have sent the form; look at the rule',
  'not-in-rule': 'your site rule does not name it',
};
