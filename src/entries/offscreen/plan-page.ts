import * as z from 'zod/mini';
import { frameDescriptionSchema } from '../../autofill/description.ts';
import { cardValues } from '../../autofill/plan/card-values.ts';
import { planFill } from '../../autofill/plan/plan-fill.ts';
import { siteRuleSchema } from '../../autofill/rules/site-rule.ts';
import type { PlannedFill, ReaderRequest } from '../../messages/reader.ts';

/** Plans the filling of a page that was described in its own frames. */
export function planPage(request: Extract<ReaderRequest, { type: 'reader-plan' }>): PlannedFill {
  const frames = request.frames.map(({ frameId, description }) => ({
    frameId,
    description: z.parse(frameDescriptionSchema, description),
  }));
  const plan = planFill({
    frames,
    values: cardValues(request.result),
    rule: request.rule === undefined ? undefined : z.parse(siteRuleSchema, request.rule),
    threshold: request.threshold,
    overwrite: request.overwrite,
  });
  return { controls: frames.reduce((sum, { description }) => sum + description.controls.length, 0), plan };
}
