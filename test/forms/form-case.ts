import type { NotFilledReason } from '../../src/autofill/report.ts';
import type { SiteRule } from '../../src/autofill/rules/site-rule.ts';
import type { FieldName, HkIdCardResult } from '../../src/card/result.ts';

/** One form of the test matrix: a page, what must stand in it afterwards, and what must not have been touched. */
export interface FormCase {
  readonly name: string;
  /** The page; or `page`, the name of an entry under `test/forms/libraries/` that is bundled with its library. */
  readonly html: string;
  /** Source file of the application that the page runs, relative to `test/forms/`. */
  readonly application?: string;
  /** Further pages that the form needs, by path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent as the page's Content-Security-Policy. */
  readonly contentSecurityPolicy?: string;
  readonly card?: Partial<HkIdCardResult>;
  /** Selector of the control that the user clicked last. */
  readonly focus?: string;
  /** What the user typed before, by selector. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly rule?: SiteRule;
  /**
   * What must stand where. By selector: the value of an input or select, `checked` for a box or radio button, the text
   * of anything else. For applications: by the key of `window.formState()`.
   */
  readonly expected: Readonly<Record<string, string>>;
  /** Selectors (or keys of the state) that must still hold what they held: nothing unless stated. */
  readonly forbidden?: readonly string[];
  /** Fields that the report must name as filled. */
  readonly reported?: readonly FieldName[];
  /** Fields that must be refused, with the reason. */
  readonly refused?: Readonly<Record<string, NotFilledReason>>;
}
