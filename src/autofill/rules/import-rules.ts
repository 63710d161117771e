import * as z from 'zod/mini';
import { failure, type Result, success } from '../../result.ts';
import { lintSelector } from './lint-selector.ts';
import { migrateRules } from './migrate-rules.ts';
import { type SiteRule, siteRulesSchema } from './site-rule.ts';

/** Why a file of site rules was not taken, with the place in it (`rules.0.fields.number`) where there is one. */
export interface ImportFailure {
  readonly reason: 'not-json' | 'not-rules' | 'newer-version' | 'bad-selector' | 'same-id-twice';
  readonly place?: string;
}

export interface RuleImport {
  /** All rules as they are to be stored: the known ones, with the imported ones in the place of those of the same id. */
  readonly rules: readonly SiteRule[];
  readonly added: readonly string[];
  /** Ids of rules that the import changes: the user is asked first. */
  readonly replaced: readonly string[];
}

/** Reads exported rules and joins them to the known ones. Nothing is taken from a file with any error in it. */
export function importRules(json: string, known: readonly SiteRule[]): Result<RuleImport, ImportFailure> {
  const data = parseJson(json);
  if (data === undefined) return failure({ reason: 'not-json' });
  const migrated = migrateRules(data);
  if (!migrated.ok) return migrated;
  const parsed = z.safeParse(siteRulesSchema, migrated.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failure({ reason: 'not-rules', ...(issue && { place: issue.path.join('.') }) });
  }
  const { rules } = parsed.data;
  const ids = rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return failure({ reason: 'same-id-twice', place: twice });
  const bad = rules.flatMap(badSelector)[0];
  if (bad !== undefined) return failure({ reason: 'bad-selector', place: bad });
  const replacements = new Map(rules.map((rule) => [rule.id, rule]));
  const kept = known.map((rule) => replacements.get(rule.id) ?? rule);
  const added = rules.filter(({ id }) => !known.some((rule) => rule.id === id));
  const replaced = known.filter((rule) => {
    const replacement = replacements.get(rule.id);
    return replacement !== undefined && JSON.stringify(replacement) !== JSON.stringify(rule);
  });
  return success({
    rules: [...kept, ...added],
    added: added.map(({ id }) => id),
    replaced: replaced.map(({ id }) => id),
  });
}

function badSelector(rule: SiteRule): string[] {
  return Object.entries(rule.fields).flatMap(([target, field]) => {
    const selectors = field === null ? [] : field.selectors.flat();
    const bad = selectors.some((selector) =>
      lintSelector(selector).some(({ severity }) => severity === 'error'),
    );
    return bad ? [`${rule.id}.${target}`] : [];
  });
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // JSON.parse has no other way to say that a text is not JSON.
    return undefined;
  }
}
