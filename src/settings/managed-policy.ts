import * as z from 'zod/mini';
import { readManaged } from '../platform/storage-area.ts';
import { preferenceFields } from './preference-fields.ts';

export type FixedPreferences = {
  [Key in keyof typeof preferenceFields]?: z.infer<(typeof preferenceFields)[Key]>;
};

/** What a company fixes by browser policy. A member that does not fit is left out rather than making the rest void. */
export interface Policy {
  readonly preferences: FixedPreferences;
  /** Site rules as JSON of `autofill/rules`, still to be parsed by it. */
  readonly siteRules: unknown;
}

export async function readPolicy(): Promise<Policy> {
  const keys = Object.keys(preferenceFields) as (keyof typeof preferenceFields)[];
  const preferences: Record<string, unknown> = {};
  const managed = await readManaged();
  for (const key of keys) {
    const parsed = z.safeParse(preferenceFields[key], managed[key]);
    if (parsed.success) preferences[key] = parsed.data;
  }
  // Each member was parsed by the schema of its own key just above.
  return {
    preferences: preferences as FixedPreferences,
    siteRules: managed.siteRules,
  };
}
