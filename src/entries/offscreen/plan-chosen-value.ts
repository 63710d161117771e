import * as z from 'zod/mini';
import { frameDescriptionSchema } from '../../autofill/description.ts';
import { planValue } from '../../autofill/plan/plan-value.ts';
import type { PlannedValue, ReaderRequest } from '../../messages/reader.ts';

/** Plans how one field goes into the control that the user chose for it. */
export function planChosenValue({
  frameId,
  description,
  controlId,
  field,
  result,
}: Extract<ReaderRequest, { type: 'reader-plan-value' }>): PlannedValue {
  const frame = { frameId, description: z.parse(frameDescriptionSchema, description) };
  const planned = planValue({ frame, controlId, field, result });
  return planned.ok ? { ok: true, step: planned.value } : { ok: false, reason: planned.failure };
}
