import { readPolicy } from '../../settings/managed-policy.ts';
import { preferenceFields } from '../../settings/preference-fields.ts';
import { effectivePreferences } from '../../settings/preferences.ts';
import { parsePolicyRules, storedSiteRules } from '../../settings/site-rules.ts';
import type { OptionsState } from '../../ui/options/options-state.ts';
import { loadServerDraft } from './server-actions.ts';

/** What the settings page shows, from everything that is stored or fixed by policy. */
export async function loadOptions(): Promise<OptionsState> {
  const [preferences, policy, rules, server] = await Promise.all([
    effectivePreferences(),
    readPolicy(),
    storedSiteRules.get(),
    loadServerDraft(),
  ]);
  // Object.keys is typed as string[]; the keys of a const object are exactly its type's keys.
  const keys = Object.keys(preferenceFields) as (keyof typeof preferenceFields)[];
  return {
    preferences,
    locked: keys.filter((key) => policy.preferences[key] !== undefined),
    rules,
    server,
    policyRules: parsePolicyRules(policy.siteRules),
  };
}
