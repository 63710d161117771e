import {
  dateForm,
  type FieldRule,
  type FormatProblem,
  formatProblem,
  isTemplate,
  type RuleTarget,
  type SiteRule,
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
}

export type DraftProblem = 'address' | 'no-fields' | 'no-selectors' | 'same-value-twice' | FormatProblem;

export function newRuleDraft(): RuleDraft {
  return { id: crypto.randomUUID(), name: '', enabled: true, address: '', fields: [newFieldDraft('number')] };
}

export function newFieldDraft(target: RuleTarget): FieldDraft {
  return { key: crypto.randomUUID(), target, skip: false, selectors: '', format: '', options: {} };
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
    ...draft.fields.flatMap(({ key, target }, index) =>
      targets.indexOf(target) < index ? [{ problem: 'same-value-twice', key } as const] : [],
    ),
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

function fieldRule({ target, skip, selectors, format: text, options }: FieldDraft): FieldRule {
  if (skip) return null;
  const isForm = isDate(target) && !isTemplate(text);
  const format = isForm ? (dateForm(text) ?? '') : text.trim();
  const chosen = Object.entries(options).filter(([, text]) => text.trim() !== '');
  return {
    selectors: parseSelectors(selectors),
    ...(format === '' ? {} : { format }),
    ...(chosen.length === 0 ? {} : { options: Object.fromEntries(chosen) }),
  };
}
