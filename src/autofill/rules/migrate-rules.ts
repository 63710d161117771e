import { failure, type Result, success } from '../../result.ts';
import { SITE_RULES_VERSION } from './site-rule.ts';

/** For each version but the newest: how to make the next one of it. */
const MIGRATIONS: Readonly<Record<number, (rules: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Brings stored or imported rules to the current version; what a newer program wrote is refused, not guessed at. */
export function migrateRules(
  data: unknown,
): Result<Record<string, unknown>, { readonly reason: 'not-rules' | 'newer-version' }> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return failure({ reason: 'not-rules' });
  // An object that is no array has string keys; the schema looks at what is under them.
  let rules = data as Record<string, unknown>;
  const { version } = rules;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failure({ reason: 'not-rules' });
  if (version > SITE_RULES_VERSION) return failure({ reason: 'newer-version' });
  for (let from = version; from < SITE_RULES_VERSION; from += 1) {
    const migrate = MIGRATIONS[from];
    if (migrate === undefined) return failure({ reason: 'not-rules' });
    rules = { ...migrate(rules), version: from + 1 };
  }
  return success(rules);
}
