/** What speaks against a selector, by its name in the translation, and whether it makes the selector useless. */
export interface SelectorRemark {
  readonly severity: 'error' | 'warning';
  readonly problem: SelectorProblem;
}

export type SelectorProblem = 'not-valid';
