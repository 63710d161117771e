import type { FieldName } from '../../card/result.ts';
import { failure, type Result, success } from '../../result.ts';
import type { CardValues } from '../plan/card-values.ts';
import { expandTemplate, parseTemplate, type TemplateFailure, templateFields } from './value-template.ts';

/** A click selector as it is once a value stands in it, to be judged as other selectors are. */
export function sampleSelector(click: string): Result<string, TemplateFailure> {
  const template = parseTemplate(click);
  if (!template.ok) return template;
  return success(template.value.map((part) => (typeof part === 'string' ? part : 'x')).join(''));
}

/** The selectors to press, with a card's values in them. */
export function expandClicks(
  clicks: readonly string[],
  values: CardValues,
  options: Readonly<Record<string, string>> | undefined,
): Result<string[], 'not-read' | 'ambiguous' | 'unknown-format'> {
  const steps: string[] = [];
  for (const click of clicks) {
    const template = parseTemplate(click);
    if (!template.ok) return failure('unknown-format');
    const step = expandTemplate(template.value, values, { options, guard: quoted });
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return success(steps);
}

/** The fields of the card that decide what is pressed. */
export function clickFields(clicks: readonly string[]): readonly FieldName[] {
  return clicks.map(parseTemplate).flatMap((template) => (template.ok ? templateFields(template.value) : []));
}

/** As it must stand within the quotation marks of a selector: a value read from a picture must not end them. */
function quoted(value: string): string {
  return value.replace(/[^\p{L}\p{N} _-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}
