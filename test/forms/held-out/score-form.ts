import type { Page } from 'playwright-core';
import { type ControlState, controlStates, markControls } from './control-states.ts';
import type { HeldOutForm } from './expected-form.ts';

export interface FormScore {
  readonly name: string;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
  /** Controls that were changed and may not be. */
  readonly violations: readonly string[];
  /** Entries of `expected.json` that find nothing, or several controls, on the page. */
  readonly mistakes: readonly string[];
}

/** Compares a filled page with what is expected of it; `before` are the states of the same page, freshly opened. */
export async function scoreForm(
  form: HeldOutForm,
  page: Page,
  before: readonly ControlState[],
): Promise<FormScore> {
  const mistakes: string[] = [];
  const mark = async (selector: string, text: string): Promise<void> => {
    const count = await markControls(page, selector, text);
    // What a form shows only after a choice is not there when the choice was not made: missing, no mistake.
    const isExpectedLater = count === 0 && selector in form.fill;
    if (count !== 1 && !isExpectedLater) mistakes.push(`${selector} finds ${count} controls`);
  };
  // Kind after kind: a control that two of them name keeps the last mark.
  for (const [kind, selectors] of Object.entries({
    forbidden: form.mustNotTouch,
    optional: Object.keys(form.optional ?? {}),
    fill: Object.keys(form.fill),
  })) {
    await Promise.all(selectors.map((selector) => mark(selector, `${kind} ${selector}`)));
  }

  const atFirst = new Map(before.map(({ key, now }) => [key, now]));
  const states = await controlStates(page);
  const isChanged = ({ key, now, byDefault }: ControlState): boolean =>
    now !== (atFirst.get(key) ?? byDefault);
  const marked = (text: string): ControlState | undefined => states.find((state) => state.mark === text);

  const wrong: string[] = [];
  const missing: string[] = [];
  let right = 0;
  for (const [selector, wanted] of Object.entries(form.fill)) {
    const state = marked(`fill ${selector}`);
    const accepted = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
    const beside = states.filter(({ mark: text }) => text === `beside fill ${selector}`);
    if (state && accepted.includes(state.now.trim())) right += 1;
    else if (state && (isChanged(state) || beside.some(isChanged)))
      wrong.push(`${selector}: ${JSON.stringify(state.now)} for ${JSON.stringify(wanted)}`);
    else missing.push(`${selector}: nothing for ${JSON.stringify(wanted)}`);
  }

  const violations = states.filter((state) => {
    if (!isChanged(state) || /^(beside )?fill /.test(state.mark)) return false;
    const optional = /^optional (.*)$/.exec(state.mark)?.[1];
    const accepted = optional === undefined ? undefined : form.optional?.[optional];
    return accepted === undefined || !accepted.includes(state.now.trim());
  });
  return {
    name: form.name,
    right,
    wrong,
    missing,
    violations: violations.map(({ key, mark: text, now }) => `${text || key}: ${JSON.stringify(now)}`),
    mistakes,
  };
}
