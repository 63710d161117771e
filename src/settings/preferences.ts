import * as z from 'zod/mini';
import { readPolicy } from './managed-policy.ts';
import { preferenceFields } from './preference-fields.ts';
import { defineStoredItem } from './stored-item.ts';

export const preferencesSchema = z.object(preferenceFields);

export type Preferences = z.infer<typeof preferencesSchema>;

export const DEFAULT_PREFERENCES: Preferences = {
  engine: 'on-device',
  language: 'auto',
  confidenceThreshold: 0.8,
  forgetAfterMinutes: 15,
  overwriteTyped: false,
};

/** What the user chose, before policy. */
export const storedPreferences = defineStoredItem({
  key: 'preferences',
  area: 'local',
  version: 1,
  schema: preferencesSchema,
  initial: DEFAULT_PREFERENCES,
});

/** What holds: the user's choices, with what the company's policy fixes written over them. */
export async function effectivePreferences(): Promise<Preferences> {
  const [chosen, policy] = await Promise.all([storedPreferences.get(), readPolicy()]);
  return { ...chosen, ...policy.preferences };
}
