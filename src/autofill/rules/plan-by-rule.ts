import type { FieldName } from '../../card/result.ts';
import { failure, type Result, success } from '../../result.ts';
import type { FrameToPlan } from '../description.ts';
import type { FillPlan } from '../fill-plan.ts';
import type { Candidate } from '../plan/candidates.ts';
import { controlBarrier } from '../plan/control-barrier.ts';
import { digitOrder } from '../plan/date-characters.ts';
import { NOTHING_AROUND } from '../plan/date-format.ts';
import {
  enterStep,
  inWritingOrder,
  leftovers,
  type PlanDraft,
  refusalFor,
  type Target,
} from '../plan/plan-draft.ts';
import type { PlanRequest } from '../plan/plan-request.ts';
import { oneForEachField } from '../plan/refusals.ts';
import { isSpareBox } from '../plan/spare-box.ts';
import { WANTS, type Want } from '../plan/wants.ts';
import { writeFor } from '../plan/write-for.ts';
import { clickFields } from './click-steps.ts';
import { clickWrite } from './click-write.ts';
import { formattedWrite } from './formatted-write.ts';
import type { FieldRule, RuleTarget, SiteRule } from './site-rule.ts';
import { splitWants, wholeWant } from './target-wants.ts';
import { isTemplate, parseTemplate, templateFields } from './value-template.ts';

type FoundControl = Pick<Target, 'frameId' | 'control'>;

interface RuleDraft extends PlanDraft {
  /** Every control that the rule has named, filled or not. */
  readonly targets: Target[];
}

/** Plans by a site rule alone: its selectors say where, its formats say how. */
export function planByRule(request: PlanRequest, rule: SiteRule): FillPlan {
  const plan: RuleDraft = { steps: [], refusals: [], checks: [], targets: [] };
  // Object.entries is typed with string keys; the schema has checked them.
  const fields = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  for (const [target, field] of fields) planTarget(target, field, request, plan);
  const named = new Set(fields.map(([target]) => WANTS[wholeWant(target)]));
  return {
    steps: [...leftovers(plan.targets, plan.steps), ...inWritingOrder(plan.steps)],
    refusals: oneForEachField(plan, request, named),
    checks: plan.checks,
    ruleId: rule.id,
  };
}

function planTarget(target: RuleTarget, field: FieldRule, request: PlanRequest, plan: RuleDraft): void {
  const want = wholeWant(target);
  if (field === null) {
    plan.refusals.push({ field: WANTS[want], reason: 'skipped-by-rule' });
    return;
  }
  for (const alternative of field.selectors) {
    const selectors = typeof alternative === 'string' ? [alternative] : alternative;
    const found = selectors.map((selector) => findControl(selector, request.frames));
    if (found.some((match) => !match.ok && match.failure === 'no-such-control')) continue;
    const wants = typeof alternative === 'string' ? [want] : splitWants(want, alternative.length);
    const template = digitOrder(found.flatMap((match) => (match.ok ? [match.value.control] : [])));
    const order = template === undefined ? {} : { template };
    found.forEach((match, index) => {
      const part = wants?.[index];
      if (!match.ok) plan.refusals.push({ field: WANTS[want], reason: match.failure });
      else if (part === undefined) plan.refusals.push(refusalFor({ ...match.value, want }, 'unknown-format'));
      else planControl(match.value, part, { index, count: selectors.length, ...order }, field, request, plan);
    });
    return;
  }
  plan.refusals.push({ field: WANTS[want], reason: 'no-such-control' });
}

function planControl(
  found: FoundControl,
  want: Want,
  box: NonNullable<Candidate['box']>,
  field: NonNullable<FieldRule>,
  { values, threshold, overwrite = false, frames }: PlanRequest,
  plan: RuleDraft,
): void {
  const target: Target = { ...found, want, score: 100, evidence: [`rule: ${want}`] };
  plan.targets.push(target);
  if (isSpareBox({ want, box }, values)) return;
  const { control, frameId } = found;
  const around = frames.find((frame) => frame.frameId === frameId)?.description ?? NOTHING_AROUND;
  const isPart = box.count > 1;
  // The steps of a value that is split are taken once, before its first box.
  const clicks = box.index === 0 ? field.clicks : undefined;
  const ownWrite =
    formattedWrite({ want, control, field, values, isPart }) ??
    writeFor({ want, control, box }, values, around);
  const write = clicks === undefined ? ownWrite : clickWrite(control, clicks, field, values, ownWrite);
  const isDoubtful = fieldsUsed(want, field, isPart).some((name) => values.confidence[name] < threshold);
  const doubt = isDoubtful ? 'low-confidence' : undefined;
  // What the steps press may be what brings the control up, or opens it.
  const barrier = controlBarrier(clicks === undefined ? control : { state: control.state }, want, overwrite);
  enterStep(plan, target, write, barrier, doubt);
}

/** The fields of the card that what is written rests on. */
function fieldsUsed(
  want: Want,
  { format, clicks = [] }: NonNullable<FieldRule>,
  isPart: boolean,
): readonly FieldName[] {
  const template = format !== undefined && isTemplate(format) && !isPart ? parseTemplate(format) : undefined;
  return [...(template?.ok ? templateFields(template.value) : [WANTS[want]]), ...clickFields(clicks)];
}

/** The one control that a selector matches on the whole page. */
function findControl(
  selector: string,
  frames: readonly FrameToPlan[],
): Result<FoundControl, 'no-such-control' | 'ambiguous'> {
  const found = frames.flatMap(({ frameId, description }) =>
    (description.selectorMatches[selector] ?? []).flatMap((controlId) => {
      const control = description.controls.find((candidate) => candidate.controlId === controlId);
      return control ? [{ frameId, control }] : [];
    }),
  );
  const [first] = found;
  if (first === undefined) return failure('no-such-control');
  return found.length === 1 ? success(first) : failure('ambiguous');
}
