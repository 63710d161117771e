import { render } from 'preact';
import { storedPreferences } from '../../settings/preferences.ts';
import { storedSiteRules } from '../../settings/site-rules.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import { chooseLanguage } from '../../ui/translation/language.ts';
import { TranslationContext, translations } from '../../ui/translation/translations.ts';
import { sessionJob, sessionReading, sessionReport, sessionTeaching } from '../session-state.ts';
import { watchJob } from '../watch-job.ts';
import { loadState } from './load-state.ts';
import { popupActions } from './popup-actions.ts';

/** The popup: shows what is stored, again after every change. */

let newest = 0;

async function show(): Promise<void> {
  const turn = ++newest;
  const state = await loadState();
  // Two changes in quick succession: only the later one is shown.
  if (turn !== newest) return;
  const language = chooseLanguage(state.language, navigator.languages);
  const translation = translations[language];
  document.documentElement.lang = language;
  document.title = translation.popup.title;
  render(
    <TranslationContext.Provider value={translation}>
      <Popup state={state} actions={popupActions} />
    </TranslationContext.Provider>,
    document.body,
  );
}

for (const item of [
  sessionJob,
  sessionReading,
  sessionReport,
  sessionTeaching,
  storedPreferences,
  storedSiteRules,
])
  item.watch(() => void show());
void show();
watchJob();
