import { render } from 'preact';
import { storedPreferences } from '../../settings/preferences.ts';
import { storedSiteRules } from '../../settings/site-rules.ts';
import { OptionsPage } from '../../ui/options/options-page.tsx';
import { chooseLanguage } from '../../ui/translation/language.ts';
import { TranslationContext, translations } from '../../ui/translation/translations.ts';
import { loadOptions } from './load-options.ts';
import { optionsActions } from './options-actions.ts';

/** The settings page: shows what is stored, again after every change. */

let newest = 0;

async function show(): Promise<void> {
  const turn = ++newest;
  const state = await loadOptions();
  if (turn !== newest) return;
  const language = chooseLanguage(state.preferences.language, navigator.languages);
  const translation = translations[language];
  document.documentElement.lang = language;
  document.title = `${translation.options.title} · ${translation.popup.title}`;
  render(
    <TranslationContext.Provider value={translation}>
      <OptionsPage state={state} actions={optionsActions} />
    </TranslationContext.Provider>,
    document.body,
  );
}

storedPreferences.watch(() => void show());
storedSiteRules.watch(() => void show());
void show();
