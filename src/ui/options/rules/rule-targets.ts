import type { RuleTarget } from '../../../messages/site-rules.ts';

/**
 * The values that the editor offers, in the order of its list. Finer ones exist for the boxes of a split value; they
 * follow by themselves from the number of selectors on a line.
 */
export const OFFERED_TARGETS = [
  'number',
  'number-body',
  'number-check-digit',
  'number-prefix',
  'number-digits',
  'number-first-four',
  'document-type',
  'issue-place',
  'name_en',
  'english-surname',
  'english-given-names',
  'name',
  'chinese-surname',
  'chinese-given-name',
  'name_telegraph_code',
  'birth_date',
  'birth-day',
  'birth-month',
  'birth-year',
  'sex',
  'title',
  'symbols',
  'permanent',
  'initial_issue_date',
  'issue_date',
] as const satisfies readonly RuleTarget[];

export type OfferedTarget = (typeof OFFERED_TARGETS)[number];

/** How the value of a target can be shaped. */
export type TargetShape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date' }
  | { readonly kind: 'form'; readonly forms: readonly string[] }
  | { readonly kind: 'choice'; readonly values: readonly string[] };

const NUMBER_FORMS = ['printed', 'plain', 'body'];
const NAME_ORDERS = ['surname-first', 'surname-first-no-comma', 'given-names-first'];
const NAME_FORMS = [...NAME_ORDERS, ...NAME_ORDERS.map((order) => `${order} upper-case`)];

const SHAPES: Readonly<Partial<Record<RuleTarget, TargetShape>>> = {
  number: { kind: 'form', forms: NUMBER_FORMS },
  name_en: { kind: 'form', forms: NAME_FORMS },
  birth_date: { kind: 'date' },
  initial_issue_date: { kind: 'date' },
  issue_date: { kind: 'date' },
  sex: { kind: 'choice', values: ['M', 'F'] },
  title: { kind: 'choice', values: ['M', 'F'] },
  permanent: { kind: 'choice', values: ['true', 'false'] },
  'document-type': { kind: 'choice', values: ['HKID'] },
};

export function targetShape(target: RuleTarget): TargetShape {
  return SHAPES[target] ?? { kind: 'plain' };
}

/** What an invented person's card gives in each form, to show beside it. */
export const FORM_EXAMPLES: Readonly<Record<string, string>> = {
  printed: 'A123456(3)',
  plain: 'A1234563',
  body: 'A123456',
  'surname-first': 'CHAN, Siu Ming',
  'surname-first-no-comma': 'CHAN Siu Ming',
  'given-names-first': 'Siu Ming CHAN',
  'surname-first upper-case': 'CHAN, SIU MING',
  'surname-first-no-comma upper-case': 'CHAN SIU MING',
  'given-names-first upper-case': 'SIU MING CHAN',
};

export const DATE_FORMS = ['DD/MM/YYYY', 'DD-MM-YYYY', 'YYYY-MM-DD', 'DDMMYYYY', 'MM/DD/YYYY', 'D MMM YYYY'];
