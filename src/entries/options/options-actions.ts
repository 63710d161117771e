import * as z from 'zod/mini';
import { preferenceFields } from '../../settings/preference-fields.ts';
import { storedPreferences } from '../../settings/preferences.ts';
import type { OptionsActions } from '../../ui/options/options-state.ts';
import { rulesActions } from './rules-actions.ts';
import { serverActions } from './server-actions.ts';

/** What the settings page does, wired to what is stored. */
export const optionsActions: OptionsActions = {
  ...rulesActions,
  ...serverActions,
  async setPreference(key, value) {
    const parsed = z.safeParse(preferenceFields[key], value);
    if (!parsed.success) return false;
    await storedPreferences.set({ ...(await storedPreferences.get()), [key]: parsed.data });
    return true;
  },
};
