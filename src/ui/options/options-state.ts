import type { LanguageSetting } from '../translation/language.ts';

/** What can be chosen; the settings' own schema says which values are allowed. */
export interface PreferenceValues {
  readonly engine: 'on-device' | 'server';
  readonly language: LanguageSetting;
  readonly confidenceThreshold: number;
  readonly forgetAfterMinutes: number;
  readonly overwriteTyped: boolean;
}

export interface OptionsState {
  readonly preferences: PreferenceValues;
  /** The preferences that a company's policy fixes. */
  readonly locked: readonly (keyof PreferenceValues)[];
}

export interface OptionsActions {
  /** False when the value is not allowed. */
  setPreference<Key extends keyof PreferenceValues>(key: Key, value: PreferenceValues[Key]): Promise<boolean>;
}
