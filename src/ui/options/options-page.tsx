import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTranslation } from '../translation/translations.ts';
import type { OptionsActions, OptionsState, PreferenceValues } from './options-state.ts';
import {
  ForgetAfterSetting,
  LanguageSettingRow,
  OverwriteSetting,
  ThresholdSetting,
} from './preference-settings.tsx';
import { RulesSection } from './rules/rules-section.tsx';
import { SavedStatus } from './saved-status.tsx';
import { EngineSection } from './server/engine-section.tsx';

interface OptionsPageProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

/** The whole settings page. Every change is kept at once. */
export function OptionsPage({ state, actions }: OptionsPageProps) {
  const { options, popup } = useTranslation();
  // Counts the changes, so that the same word is said again.
  const [outcome, setOutcome] = useState({ count: 0, saved: true });
  const onChange = async <Key extends keyof PreferenceValues>(key: Key, value: PreferenceValues[Key]) => {
    const saved = await actions.setPreference(key, value);
    setOutcome(({ count }) => ({ count: count + 1, saved }));
  };
  const row = { state, onChange };
  return (
    <div class="options">
      <header class="options-header">
        <img src="/icons/48.png" alt="" width="32" height="32" />
        <div>
          <h1>{options.title}</h1>
          <p class="quiet">{popup.title}</p>
        </div>
      </header>
      <main>
        <Section id="general" heading={options.sections.general}>
          <LanguageSettingRow {...row} />
          <ForgetAfterSetting {...row} />
        </Section>
        <Section id="filling" heading={options.sections.filling}>
          <ThresholdSetting {...row} />
          <OverwriteSetting {...row} />
        </Section>
        <Section id="engine" heading={options.sections.engine}>
          <EngineSection
            engine={state.preferences.engine}
            locked={state.locked.includes('engine')}
            server={state.server}
            actions={actions}
            onUseDevice={() => void onChange('engine', 'on-device')}
          />
        </Section>
        <Section id="rules" heading={options.sections.rules}>
          <RulesSection rules={state.rules} policyRules={state.policyRules} actions={actions} />
        </Section>
        <Section id="privacy" heading={options.sections.privacy}>
          <p class="section-text">{options.privacyText}</p>
        </Section>
      </main>
      <SavedStatus outcome={outcome} />
    </div>
  );
}

function Section(props: { id: string; heading: string; children: ComponentChildren }) {
  return (
    <section class="section" aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.heading}</h2>
      <div class="section-body">{props.children}</div>
    </section>
  );
}
