import * as z from 'zod/mini';
import { RULE_TARGETS, siteRuleSchema } from '../autofill/rules/site-rule.ts';

/** What did the user correct on the page that was filled last? Answered by a `correctionsReplySchema`. */
export const correctionsRequestSchema = z.object({ type: z.literal('find-corrections') });

export const correctionOfferSchema = z.object({
  /** The rule for this page with what was corrected: new, or the user's own one changed. */
  rule: siteRuleSchema,
  /** Each box that was corrected, and what goes in from now on; nothing where it stays empty. */
  lines: z.array(z.object({ label: z.string(), target: z.exactOptional(z.enum(RULE_TARGETS)) })),
});

export const correctionsReplySchema = z.object({ offer: z.exactOptional(correctionOfferSchema) });

export type CorrectionOffer = z.infer<typeof correctionOfferSchema>;
export type CorrectionsRequest = z.infer<typeof correctionsRequestSchema>;
