import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result.ts';
import { migrateRules } from './migrate-rules.ts';
import { ruleProblem } from './rule-problem.ts';
import { type SiteRule, siteRulesSchema } from './site-rule.ts';
import { strayKey } from './stray-key.ts';

/** Why a file of site rules was not taken, with the rule and the place in it where there is one. */
export interface ImportFailure {
  readonly reason:
    | 'not-json'
    | 'not-rules'
    | 'newer-version'
    | 'unknown-key'
    | 'bad-address'
    | 'bad-selector'
    | 'bad-format'
    | 'same-id-twice'
    /** Rules of the user would be changed: they are to be asked. */
    | 'same-id';
  readonly place?: string;
}

/** What becomes of an imported rule that has the id of a known one and is another. */
export type SameId = 'ask' | 'replace' | 'beside';

export interface ImportOptions {
  isValidSelector(selector: string): boolean;
  readonly sameId: SameId;
}

export interface RuleImport {
  /** All rules as they are to be stored. */
  readonly rules: readonly SiteRule[];
  readonly added: readonly string[];
  /** Ids of the user's rules that the import changes; only what the user has agreed to. */
  readonly replaced: readonly string[];
}

/**
 * Reads exported rules and joins them to the known ones. Nothing is taken from a file with any error in it, and no rule
 * of the user is changed unasked.
 */
export function importRules(
  json: string,
  known: readonly SiteRule[],
  { isValidSelector, sameId }: ImportOptions,
): Result<RuleImport, ImportFailure> {
  const read = readRules(json);
  if (!read.ok) return read;
  const rules = read.value;
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return failure({ reason: 'same-id-twice', place: twice });
  for (const rule of rules) {
    const problem = ruleProblem(rule, isValidSelector);
    if (problem === undefined) continue;
    const place = [rule.name || rule.id, problem.target, problem.text].filter((part) => part !== undefined);
    return failure({ reason: problem.reason, place: place.join(' · ') });
  }
  const clashing = rules.filter((rule) => {
    const own = known.find(({ id }) => id === rule.id);
    return own !== undefined && JSON.stringify(own) !== JSON.stringify(rule);
  });
  if (clashing.length > 0 && sameId === 'ask')
    return failure({ reason: 'same-id', place: clashing.map(({ name, id }) => name || id).join(' · ') });
  return success(sameId === 'replace' ? replacing(rules, known, clashing) : adding(rules, known, clashing));
}

function readRules(json: string): Result<readonly SiteRule[], ImportFailure> {
  const data = parseJson(json);
  if (data === undefined) return failure({ reason: 'not-json' });
  const migrated = migrateRules(data);
  if (!migrated.ok) return migrated;
  const parsed = z.safeParse(siteRulesSchema, migrated.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure({ reason: 'not-rules', ...(issue && { place: issue.path.join('.') }) });
  }
  const stray = strayKey(migrated.value, parsed.data);
  if (stray !== undefined) {
    const [, index] = /^rules\.(\d+)\./.exec(stray) ?? [];
    const rule = parsed.data.rules[Number(index)];
    return failure({ reason: 'unknown-key', place: rule ? `${rule.name || rule.id} · ${stray}` : stray });
  }
  return success(parsed.data.rules);
}

function replacing(
  rules: readonly SiteRule[],
  known: readonly SiteRule[],
  clashing: readonly SiteRule[],
): RuleImport {
  const replacements = new Map(rules.map((rule) => [rule.id, rule]));
  const added = rules.filter(({ id }) => !known.some((rule) => rule.id === id));
  return {
    rules: [...known.map((rule) => replacements.get(rule.id) ?? rule), ...added],
    added: added.map(({ id }) => id),
    replaced: clashing.map(({ id }) => id),
  };
}

/** Rules that are known letter by letter are not there twice. */
function adding(
  rules: readonly SiteRule[],
  known: readonly SiteRule[],
  clashing: readonly SiteRule[],
): RuleImport {
  const taken = new Set([...known, ...rules].map(({ id }) => id));
  const added = rules.flatMap((rule) => {
    if (clashing.includes(rule)) return [{ ...rule, id: freeId(rule.id, taken) }];
    return known.some(({ id }) => id === rule.id) ? [] : [rule];
  });
  return { rules: [...known, ...added], added: added.map(({ id }) => id), replaced: [] };
}

/** `bank-2`, `bank-3`; ids are at most 100 characters long. */
function freeId(id: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${id.slice(0, 90)}-${number}`)) number += 1;
  const free = `${id.slice(0, 90)}-${number}`;
  taken.add(free);
  return free;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // JSON.parse has no other way to say that a text is not JSON.
    return undefined;
  }
}
