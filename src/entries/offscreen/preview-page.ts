import * as z from 'zod/mini';
import { type FrameToPlan, frameDescriptionSchema } from '../../autofill/description.ts';
import { cardValues } from '../../autofill/plan/card-values.ts';
import { previewRule } from '../../autofill/rules/preview-rule.ts';
import { suggestTargets } from '../../autofill/rules/suggest-targets.ts';
import { waysToWrite } from '../../autofill/rules/ways-to-write.ts';
import type { PreviewedRule, ReaderRequest, SuggestedTargets, WaysToWrite } from '../../messages/reader.ts';

/** What a rule would write on a page, without writing it. */
export function previewPage(request: Extract<ReaderRequest, { type: 'reader-preview' }>): PreviewedRule {
  const plan = {
    frames: parsed(request.frames),
    values: cardValues(request.result),
    threshold: request.threshold,
    // What stands in the form now is not what the rule is judged by.
    overwrite: true,
  };
  return { preview: previewRule(plan, request.rule) };
}

/** In which ways a person may write the values of a card. */
export function waysForCard({ result }: Extract<ReaderRequest, { type: 'reader-ways' }>): WaysToWrite {
  return { ways: [...waysToWrite(cardValues(result))] };
}

export function suggestForPage(
  request: Extract<ReaderRequest, { type: 'reader-suggest' }>,
): SuggestedTargets {
  return { suggestions: suggestTargets(parsed(request.frames)) };
}

function parsed(frames: readonly { frameId: number; description: unknown }[]): FrameToPlan[] {
  return frames.map(({ frameId, description }) => ({
    frameId,
    description: z.parse(frameDescriptionSchema, description),
  }));
}
