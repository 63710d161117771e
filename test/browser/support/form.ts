import type { Page } from 'playwright-core';

/** A small form in English, for a page that is about something else: where the picture comes from. */
export const FORM = `
  <form>
    <label>Surname <input name="surname"></label>
    <label>Given names <input name="given"></label>
    <label>Chinese name <input name="chinese"></label>
    <label>HKID card no. <input name="hkid"></label>
    <label>Sex <select name="sex"><option value="">-</option><option value="M">Male</option><option value="F">Female</option></select></label>
    <label>Date of birth <input type="date" name="birth"></label>
  </form>`;

export interface FormContent {
  readonly surname: string;
  readonly given: string;
  readonly chinese: string;
  readonly hkid: string;
  readonly sex: string;
  readonly birth: string;
}

export const EMPTY_FORM: FormContent = { surname: '', given: '', chinese: '', hkid: '', sex: '', birth: '' };

/** What it holds when the card of {@link SPECIMEN} was filled in. */
export const FILLED_FORM: FormContent = {
  surname: 'IP',
  given: 'So Wai',
  chinese: '葉素蔚',
  hkid: 'K261445(6)',
  sex: 'F',
  birth: '2009-10-10',
};

/** What the form on a page holds now. */
export function formContent(page: Page): Promise<FormContent> {
  return page.locator('form').evaluate((form) => {
    // The one form of these pages, with exactly these controls.
    const entries = Object.fromEntries(new FormData(form as HTMLFormElement));
    return entries as unknown as FormContent;
  });
}
