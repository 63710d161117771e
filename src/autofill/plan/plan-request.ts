import type { FrameToPlan } from '../description.ts';
import type { SiteRule } from '../rules/site-rule.ts';
import type { CardValues } from './card-values.ts';

export interface PlanRequest {
  readonly frames: readonly FrameToPlan[];
  readonly values: CardValues;
  /** The site rule for this page: it decides alone, the heuristics are not asked. */
  readonly rule?: SiteRule | undefined;
  /** Fields below this confidence (0 to 1) are refused. */
  readonly threshold: number;
  /** Also plan for what a person typed over. */
  readonly overwrite?: boolean;
}
