import {
  dateForm,
  type FieldRule,
  type FormatProblem,
  formatProblem,
  isTemplate,
  type RuleTarget,
  type SiteRule,
  sampleSelector,
} from '../../../messages/site-rules.ts';
import { formatPageAddress, parsePageAddress } from './page-address.ts';
import { targetShape } from './rule-targets.ts';
import { formatSelectors, parseSelectors } from './selectors-text.ts';

/** A rule as it stands in the editor: texts, which may not be right yet. */
export interface RuleDraft {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly address: string;
  readonly fields: readonly FieldDraft[];
}

export interface FieldDraft {
  /** Only to tell the rows of the editor apart. */
  readonly key: string;
  readonly target: RuleTarget;
  /** Left empty on purpose. */
  readonly skip: boolean;
  readonly selectors: string;
  readonly format: string;
  readonly options: Readonly<Record<string, string>>;
  /** What is pressed, one selector a line. */
  readonly clicks: string;
}

export type DraftProblem =
  | 'address'
  | 'no-fields'
  | 'no-selectors'
  | 'same-value-twice'
  | 'too-many-clicks'
  | FormatProblem;

/** As many steps as a rule may have. */
const MOST_CLICKS = 8;

export function newRuleDraft(): RuleDraft {
  return { id: crypto.randomUUID(), name: '', enabled: true, address: '', fields: [newFieldDraft('number')] };
}

export function newFieldDraft(target: RuleTarget): FieldDraft {
  return {
    key: crypto.randomUUID(),
    target,
    skip: false,
    selectors: '',
    format: '',
    options: {},
    clicks: '',
  };
}

export function draftOfRule(rule: SiteRule): RuleDraft {
  const { id, name, enabled } = rule;
  // Object.entries is typed with string keys; the schema has checked them.
  const fields = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  return {
    id,
    name,
    enabled,
    address: formatPageAddress(rule),
    fields: fields.map(([target, field]) => ({
      ...newFieldDraft(target),
      skip: field === null,
      selectors: field === null ? '' : formatSelectors(field.selectors),
      format: field?.format ?? '',
      options: field?.options ?? {},
      clicks: field?.clicks?.join('\n') ?? '',
    })),
  };
}

/** What keeps a draft from being a rule, with the row that it concerns. */
export function draftProblems(draft: RuleDraft): readonly { problem: DraftProblem; key?: string }[] {
  const targets = draft.fields.map(({ target }) => target);
  return [
    ...(parsePageAddress(draft.address).ok ? [] : [{ problem: 'address' } as const]),
    ...(draft.fields.length > 0 ? [] : [{ problem: 'no-fields' } as const]),
    ...draft.fields.flatMap(({ key, skip, selectors }) =>
      skip || parseSelectors(selectors).length > 0 ? [] : [{ problem: 'no-selectors', key } as const],
    ),
    ...draft.fields.flatMap(({ key, target, skip, format }) => {
      const problem = skip || format.trim() === '' ? undefined : formatProblem(target, format.trim());
      return problem === undefined ? [] : [{ problem, key }];
    }),
    ...draft.fields.flatMap(({ key, skip, clicks }) =>
      skip ? [] : clickProblems(clicks).map((problem) => ({ problem, key })),
    ),
    ...draft.fields.flatMap(({ key, target }, index) =>
      targets.indexOf(target) < index ? [{ problem: 'same-value-twice', key } as const] : [],
    ),
  ];
}

/** The click steps as they are typed: one selector a line. */
export function parseClicks(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function clickProblems(text: string): readonly DraftProblem[] {
  const clicks = parseClicks(text);
  const samples = clicks.map(sampleSelector);
  const problems = samples.flatMap((sample) => (sample.ok ? [] : [sample.failure.problem]));
  return [...new Set(problems), ...(clicks.length > MOST_CLICKS ? ['too-many-clicks' as const] : [])];
}

/** Everything that the browser has to find: boxes, and what is pressed as it is with a value in it. */
export function draftSelectors({ skip, selectors, clicks }: FieldDraft): readonly string[] {
  if (skip) return [];
  const samples = parseClicks(clicks).map(sampleSelector);
  return [
    ...parseSelectors(selectors).flat(),
    ...samples.flatMap((sample) => (sample.ok ? [sample.value] : [])),
  ];
}

/** The rule that a draft without problems stands for. */
export function ruleOfDraft(draft: RuleDraft): SiteRule {
  const address = parsePageAddress(draft.address);
  const place = address.ok ? address.value : { host: draft.address, path: '' };
  return {
    id: draft.id,
    name: draft.name.trim(),
    enabled: draft.enabled,
    ...place,
    fields: Object.fromEntries(draft.fields.map((field) => [field.target, fieldRule(field)])),
  };
}

function isDate(target: RuleTarget): boolean {
  return targetShape(target).kind === 'date';
}

function fieldRule({ target, skip, selectors, format: text, options, clicks }: FieldDraft): FieldRule {
  if (skip) return null;
  const isForm = isDate(target) && !isTemplate(text);
  const format = isForm ? (dateForm(text) ?? '') : text.trim();
  const chosen = Object.entries(options).filter(([, text]) => text.trim() !== '');
  const steps = parseClicks(clicks);
  return {
    selectors: parseSelectors(selectors),
    ...(format === '' ? {} : { format }),
    ...(chosen.length === 0 ? {} : { options: Object.fromEntries(chosen) }),
    ...(steps.length === 0 ? {} : { clicks: steps }),
  };
}
