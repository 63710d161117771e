import type { SiteRule } from '../../messages/site-rules.ts';
import type { LanguageSetting } from '../translation/language.ts';
import type { RulesActions } from './rules/rules-section.tsx';
import type { ServerActions, ServerDraft } from './server/server-draft.ts';

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
  readonly server: ServerDraft;
  /** The user's own site rules. */
  readonly rules: readonly SiteRule[];
  /** Set by the company: they come first and cannot be changed here. */
  readonly policyRules: readonly SiteRule[];
}

export interface OptionsActions extends RulesActions, ServerActions {
  /** False when the value is not allowed. */
  setPreference<Key extends keyof PreferenceValues>(key: Key, value: PreferenceValues[Key]): Promise<boolean>;
}
