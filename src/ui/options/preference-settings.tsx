import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguageSetting } from '../translation/language.ts';
import { useTranslation } from '../translation/translations.ts';
import type { OptionsState, PreferenceValues } from './options-state.ts';
import { Setting } from './setting.tsx';

export interface PreferenceProps {
  readonly state: OptionsState;
  onChange<Key extends keyof PreferenceValues>(key: Key, value: PreferenceValues[Key]): void;
}

/** Each language in its own words. */
const LANGUAGE_NAMES: readonly (readonly [LanguageSetting, string])[] = [
  ['en', 'English'],
  ['zh-HK', '繁體中文（香港）'],
  ['zh-CN', '简体中文'],
];

export function LanguageSettingRow({ state, onChange }: PreferenceProps) {
  const { options } = useTranslation();
  const locked = state.locked.includes('language');
  return (
    <Setting controlId="language" label={options.language} locked={locked}>
      <select
        id="language"
        value={state.preferences.language}
        disabled={locked}
        // The values of the options are exactly the settings.
        onChange={({ currentTarget }) => onChange('language', currentTarget.value as LanguageSetting)}
      >
        <option value="auto">{options.languageAuto}</option>
        {LANGUAGE_NAMES.map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </Setting>
  );
}

export function ForgetAfterSetting({ state, onChange }: PreferenceProps) {
  const { options } = useTranslation();
  const locked = state.locked.includes('forgetAfterMinutes');
  return (
    <Setting
      controlId="forget-after"
      label={options.forgetAfter}
      detail={options.forgetAfterDetail}
      locked={locked}
    >
      <input
        id="forget-after"
        type="number"
        min={1}
        max={720}
        step={1}
        required
        value={state.preferences.forgetAfterMinutes}
        disabled={locked}
        aria-describedby="forget-after-detail"
        onChange={({ currentTarget }) => onChange('forgetAfterMinutes', currentTarget.valueAsNumber)}
      />
      {options.minutes}
    </Setting>
  );
}

export function ThresholdSetting({ state, onChange }: PreferenceProps) {
  const { options } = useTranslation();
  const locked = state.locked.includes('confidenceThreshold');
  const stored = Math.round(state.preferences.confidenceThreshold * 100);
  const [percent, setPercent] = useState(stored);
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // While somebody moves it, what was stored a moment ago is older than what it shows.
    if (slider.current !== document.activeElement) setPercent(stored);
  }, [stored]);
  return (
    <Setting controlId="threshold" label={options.threshold} detail={options.thresholdDetail} locked={locked}>
      <input
        id="threshold"
        ref={slider}
        type="range"
        min={50}
        max={100}
        step={1}
        value={percent}
        disabled={locked}
        aria-describedby="threshold-detail"
        aria-valuetext={options.thresholdValue(percent)}
        onInput={({ currentTarget }) => setPercent(currentTarget.valueAsNumber)}
        onChange={({ currentTarget }) => onChange('confidenceThreshold', currentTarget.valueAsNumber / 100)}
      />
      <output for="threshold">{options.thresholdValue(percent)}</output>
    </Setting>
  );
}

export function OverwriteSetting({ state, onChange }: PreferenceProps) {
  const { options } = useTranslation();
  const locked = state.locked.includes('overwriteTyped');
  return (
    <Setting controlId="overwrite" label={options.overwrite} detail={options.overwriteDetail} locked={locked}>
      <input
        id="overwrite"
        type="checkbox"
        checked={state.preferences.overwriteTyped}
        disabled={locked}
        aria-describedby="overwrite-detail"
        onChange={({ currentTarget }) => onChange('overwriteTyped', currentTarget.checked)}
      />
    </Setting>
  );
}
