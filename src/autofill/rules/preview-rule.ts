import type { ControlDescription, FrameToPlan } from '../description.ts';
import type { FillStep, Write } from '../fill-plan.ts';
import type { PlanRequest } from '../plan/plan-request.ts';
import { WANTS } from '../plan/wants.ts';
import type { NotFilledReason } from '../report.ts';
import { planByRule } from './plan-by-rule.ts';
import type { FieldRule, RuleTarget, SiteRule } from './site-rule.ts';
import { wholeWant } from './target-wants.ts';

/** What one target of a rule would write into one control, or why it would not. */
export type PreviewLine =
  | { readonly ok: true; readonly target: RuleTarget; readonly label: string; readonly text: string }
  | {
      readonly ok: false;
      readonly target: RuleTarget;
      readonly label?: string;
      readonly reason: NotFilledReason;
    };

/** Plans by a rule, each of its targets for itself, and says in words what would stand in which control. */
export function previewRule(request: PlanRequest, rule: SiteRule): PreviewLine[] {
  // Object.entries is typed with string keys; the schema has checked them.
  const fields = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  return fields.flatMap(([target, field]): PreviewLine[] => {
    const { steps, refusals } = planByRule(request, { ...rule, fields: { [target]: field } });
    const refused = refusals.filter((refusal) => refusal.field === WANTS[wholeWant(target)]);
    return [
      ...steps.flatMap((step): PreviewLine[] =>
        // What the last card left goes, and the refusal beside it says why nothing else comes.
        step.write.kind === 'clear'
          ? []
          : [{ ok: true, target, label: step.label, text: shownText(step, request.frames) }],
      ),
      ...refused.map(
        ({ reason, control }): PreviewLine => ({
          ok: false,
          target,
          reason,
          ...(control === undefined ? {} : { label: control.label }),
        }),
      ),
    ];
  });
}

function shownText({ frameId, controlId, write }: FillStep, frames: readonly FrameToPlan[]): string {
  const frame = frames.find((candidate) => candidate.frameId === frameId);
  const control = frame?.description.controls.find((candidate) => candidate.controlId === controlId);
  return textOf(write, control);
}

function textOf(write: Write, control: ControlDescription | undefined): string {
  switch (write.kind) {
    case 'text':
      return write.text;
    case 'option': {
      const option = control?.options[write.index];
      return option?.text || option?.value || String(write.index + 1);
    }
    case 'choose':
      return write.accepted[0] ?? '';
    case 'check':
      return write.checked ? '☑' : '☐';
    case 'date':
      return [write.year, write.month, write.day].map((part) => String(part).padStart(2, '0')).join('-');
    case 'clear':
      return '';
    case 'clicks':
      return write.next ? textOf(write.next, control) : (write.accepted[0] ?? write.steps.at(-1) ?? '');
  }
}
