import type { CorrectionOffer } from '../../../messages/corrections.ts';
import type { FieldRule, RuleTarget, SiteRule } from '../../../messages/site-rules.ts';
import type { Pick, RuleTrial } from '../../../messages/teaching.ts';
import type { SelectorRemark } from '../../options/rules/selector-remark.ts';
import type { Outcome } from '../outcome.ts';

/** The site rule that decides on the page behind the popup. */
export interface PageRule {
  readonly rule: SiteRule;
  /** Set by the company's policy. */
  readonly locked: boolean;
}

/** The form that is being taught. */
export interface TeachState {
  /** Absent while the user points at the page. */
  readonly pick?: Pick | undefined;
  /** The user's rule for this page as it is; without fields where it would be new. */
  readonly rule: SiteRule;
  readonly isNew: boolean;
  /** A rule of the company is for this page, and comes before the user's. */
  readonly isOverruled: boolean;
  /** What is filled on the page without a rule, as fields of one. */
  readonly others: SiteRule['fields'];
}

/** What the popup can do with the rule for the page behind it. */
export interface TeachActions {
  /** Lets the user point at the page, which closes the popup. */
  teachForm(): Outcome;
  stopTeaching(): Outcome;
  /** How a rule fits the page, and what it would write; nothing where the page cannot be reached. */
  tryRule(rule: SiteRule): Promise<RuleTrial | undefined>;
  /** The rule with one more field. */
  extendRule(rule: SiteRule, target: RuleTarget, field: FieldRule): SiteRule;
  /** Keeps a rule, new or changed. False when it is not valid. */
  saveRule(rule: SiteRule): Promise<boolean>;
  /** What the user corrected on the page that was filled last, as a rule; nothing where nothing was. */
  findCorrections(): Promise<CorrectionOffer | undefined>;
  /** What speaks against a selector. */
  remarksOn(selector: string): readonly SelectorRemark[];
}
