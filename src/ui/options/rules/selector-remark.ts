import type { SelectorRemark as LintRemark, SelectorProblem } from '../../../messages/site-rules.ts';

/** What can be said against a selector: by its text, or by the browser that would have to use it. */
export type ShownProblem = SelectorProblem | 'not-valid';

export type SelectorRemark = LintRemark<ShownProblem>;
