import { dateForm } from './date-form.ts';
import { isFormOf } from './placeholder-text.ts';
import type { RuleTarget } from './site-rule.ts';
import { wholeWant } from './target-wants.ts';
import { isTemplate, parseTemplate, type TemplateFailure } from './value-template.ts';

/** What keeps a text from being a way to write a value: a template that is none, or a form that the value has not. */
export type FormatProblem = TemplateFailure['problem'] | 'date-form' | 'no-such-format';

/** Looked at where a rule is written or taken over: when a form is filled, it would only stay empty. */
export function formatProblem(target: RuleTarget, format: string): FormatProblem | undefined {
  if (isTemplate(format)) {
    const template = parseTemplate(format);
    return template.ok ? undefined : template.failure.problem;
  }
  const want = wholeWant(target);
  if (want === 'birth-date' || want === 'issue-date' || want === 'first-registration')
    return dateForm(format) === undefined ? 'date-form' : undefined;
  const form = want === 'english-name' ? format.replace(/ upper-case$/, '') : format;
  const takesForms = want === 'number' || want === 'english-name';
  return takesForms && isFormOf(want, form) ? undefined : 'no-such-format';
}
