import * as z from 'zod/mini';
import { NOT_FILLED_REASONS } from '../autofill/report.ts';
import { RULE_TARGETS, siteRuleSchema } from '../autofill/rules/site-rule.ts';
import { failureSchema } from './failure.ts';

/** Teaching a form: the user points at a control on the page, and says in the popup what goes in. */

const pickSchema = z.object({
  frameId: z.number(),
  controlId: z.string(),
  /** What a person calls the control. */
  label: z.string(),
  /** Selectors that match it, the most lasting first, each with how many controls it matches on the whole page. */
  proposals: z.array(z.object({ selector: z.string(), matches: z.number() })),
  /** What the control seems to be for. */
  suggested: z.exactOptional(z.enum(RULE_TARGETS)),
});

/** What the background keeps in `storage.session` while a form is taught. */
export const teachingSchema = z.object({
  id: z.string(),
  tabId: z.number(),
  /** The page, and where the rule will hold. */
  host: z.string(),
  path: z.string(),
  /** Absent while the user points at the page. */
  pick: z.exactOptional(pickSchema),
  /**
   * What is filled on this page without a rule, said as a rule. A rule decides alone: without these fields the first
   * one taught would be the only one filled. Empty where there is a rule already.
   */
  others: siteRuleSchema.shape.fields,
});

/** Try a rule on the active tab without writing anything. Answered by a `trialReplySchema`. */
export const trialRequestSchema = z.object({ type: z.literal('try-rule'), rule: siteRuleSchema });

const previewLine = {
  target: z.enum(RULE_TARGETS),
  /** What a person calls the control, where one was found. */
  label: z.exactOptional(z.string()),
};

export const previewLineSchema = z.discriminatedUnion('ok', [
  /** `text`: as the control would show it. */
  z.object({ ok: z.literal(true), ...previewLine, text: z.string() }),
  z.object({ ok: z.literal(false), ...previewLine, reason: z.enum(NOT_FILLED_REASONS) }),
]);

export const ruleTrialSchema = z.object({
  /** For each selector of the rule, how many controls it matches on the page. */
  matches: z.record(z.string(), z.number()),
  /** What would be written; absent while there is no reading. */
  preview: z.exactOptional(z.array(previewLineSchema)),
});

export const trialReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), trial: ruleTrialSchema }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

export type Teaching = z.infer<typeof teachingSchema>;
export type Pick = z.infer<typeof pickSchema>;
export type TrialRequest = z.infer<typeof trialRequestSchema>;
export type PreviewLine = z.infer<typeof previewLineSchema>;
export type RuleTrial = z.infer<typeof ruleTrialSchema>;
export type TrialReply = z.infer<typeof trialReplySchema>;
