import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FormBrowser } from './form-browser.ts';
import type { FormCase } from './form-case.ts';
import { readState } from './read-state.ts';

const modules = import.meta.glob<{ form: FormCase }>(['./plain/*.ts', './libraries/*.ts'], { eager: true });
const forms = Object.values(modules).map(({ form }) => form);

describe.skipIf(!FormBrowser.isAvailable)('forms in a real browser', () => {
  let browser: FormBrowser;
  beforeAll(async () => {
    browser = await FormBrowser.start();
  }, 60_000);
  afterAll(async () => browser.stop());

  test.concurrent.each(forms.map((form) => [form.name, form] as const))(
    '%s',
    { timeout: 60_000 },
    async (_, form) => {
      const { page, report } = await browser.fill(form);
      const actual: Record<string, string> = {};
      for (const selector of [...Object.keys(form.expected), ...(form.forbidden ?? [])]) {
        actual[selector] = await readState(page, selector);
      }
      const untouched = Object.fromEntries((form.forbidden ?? []).map((selector) => [selector, '']));
      expect(actual).toEqual({ ...untouched, ...form.expected });
      for (const field of form.reported ?? []) {
        expect(report.lines).toContainEqual(expect.objectContaining({ status: 'filled', field }));
      }
      for (const [field, reason] of Object.entries(form.refused ?? {})) {
        expect(report.lines).toContainEqual(expect.objectContaining({ status: 'not-filled', field, reason }));
      }
      const putBack = report.lines.flatMap((line) =>
        line.status === 'not-filled' && line.reason === 'page-put-it-back' ? [line.field] : [],
      );
      const known = Object.entries(form.refused ?? {}).filter(([, reason]) => reason === 'page-put-it-back');
      expect(putBack).toEqual(known.map(([field]) => field));
      await browser.release(page);
    },
  );
});
