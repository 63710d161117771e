import type { FieldName } from '../../card/result.ts';
import { failure, type Result, success } from '../../result.ts';
import type { CardValues } from '../plan/card-values.ts';
import { WANTS, type Want } from '../plan/wants.ts';
import { canBePlaceholder, isFormOf, placeholderText } from './placeholder-text.ts';
import { RULE_TARGETS } from './site-rule.ts';
import { wholeWant } from './target-wants.ts';

/** What keeps a text with braces from being a template; `text` is the part that is meant. */
export interface TemplateFailure {
  readonly problem: 'unbalanced-brace' | 'unknown-placeholder' | 'unknown-form';
  readonly text: string;
}

interface Placeholder {
  readonly want: Want;
  readonly form: string | undefined;
  readonly letters: 'upper-case' | 'lower-case' | undefined;
}

/** Texts as they are written, and places for values between them. */
export type ValueTemplate = readonly (string | Placeholder)[];

/** Whether a rule's text is meant as a template: without braces it is the name of a form, as ever. */
export function isTemplate(text: string): boolean {
  return /[{}]/.test(text);
}

/**
 * Reads a template: `{number-prefix} {number-digits}`, `{birth_date:YYYY年M月D日}`, `{english-surname upper-case}`. In
 * braces a target of rules, a form of it behind a colon, and whether letters are to be large or small.
 */
export function parseTemplate(text: string): Result<ValueTemplate, TemplateFailure> {
  const parts: (string | Placeholder)[] = [];
  for (const [piece] of text.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return failure({ problem: 'unbalanced-brace', text });
    if (!piece.startsWith('{')) {
      parts.push(piece);
      continue;
    }
    const placeholder = parsePlaceholder(piece);
    if (!placeholder.ok) return placeholder;
    parts.push(placeholder.value);
  }
  return success(parts);
}

function parsePlaceholder(piece: string): Result<Placeholder, TemplateFailure> {
  const [, inner = '', letters] = /^\{(.*?)(?: (upper-case|lower-case))?\}$/su.exec(piece) ?? [];
  const colon = inner.indexOf(':');
  const name = (colon < 0 ? inner : inner.slice(0, colon)).trim();
  const form = colon < 0 ? undefined : inner.slice(colon + 1).trim();
  const target = RULE_TARGETS.find((one) => one === name);
  const want = target && wholeWant(target);
  if (want === undefined || !canBePlaceholder(want))
    return failure({ problem: 'unknown-placeholder', text: piece });
  if (form !== undefined && !isFormOf(want, form)) return failure({ problem: 'unknown-form', text: piece });
  const isCase = letters === 'upper-case' || letters === 'lower-case';
  return success({ want, form, letters: isCase ? letters : undefined });
}

export interface ExpandOptions {
  /** What a rule calls the choices of a card: `{ M: 'Mr' }`. */
  readonly options?: Readonly<Record<string, string>> | undefined;
  /** What is done to each value before it is put in, where the text around it has a grammar of its own. */
  guard?(value: string): string;
}

/** The text with a card's values in it; refused as a whole where one of them is not there. */
export function expandTemplate(
  template: ValueTemplate,
  values: CardValues,
  { options = {}, guard = (value) => value }: ExpandOptions = {},
): Result<string, 'not-read' | 'ambiguous'> {
  let text = '';
  for (const part of template) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = placeholderText(part.want, part.form, values, options);
    if (!value.ok) return value;
    text += guard(inLetters(value.value, part.letters));
  }
  return success(text);
}

function inLetters(text: string, letters: Placeholder['letters']): string {
  if (letters === undefined) return text;
  return letters === 'upper-case' ? text.toUpperCase() : text.toLowerCase();
}

/** The fields of a card that a template tells something of: what it says is no surer than the least sure of them. */
export function templateFields(template: ValueTemplate): readonly FieldName[] {
  return [...new Set(template.flatMap((part) => (typeof part === 'string' ? [] : [WANTS[part.want]])))];
}
