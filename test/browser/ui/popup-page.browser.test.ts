import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../ui/pages/launch-browser.ts';
import { type OpenPageOptions, openPage, stored } from '../../ui/pages/open-page.ts';
import { startPageServer } from '../../ui/pages/page-server.ts';
import { POPUP_STATES, READ_RESULT, reading } from '../../ui/pages/popup-states.ts';
import { CHROMIUM } from '../support/browser.ts';

describe.skipIf(!CHROMIUM)('popup page', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startPageServer>>;
  let page: Page | undefined;

  beforeAll(async () => {
    server = await startPageServer();
    browser = await launchBrowser();
  });

  afterEach(() => page?.context().close());

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function open(options: Partial<OpenPageOptions> = {}): Promise<Page> {
    page = await openPage(browser, { origin: server.origin, page: 'popup', ...options });
    return page;
  }

  /** What the popup asked for, but for the question that it asks by itself where a page was filled. */
  async function sent(opened: Page): Promise<unknown[]> {
    const all = await opened.evaluate(
      // Put there by the fake browser.
      () => (globalThis as unknown as { __sent: { readonly type: string }[] }).__sent,
    );
    return all.filter(({ type }) => type !== 'find-corrections');
  }

  test('asks for the named host in the click itself, then tells the background', async () => {
    const popup = await open({ session: POPUP_STATES['awaiting-host-permission'] });
    await expect(popup.locator('h2').textContent()).resolves.toContain(
      'documents.onboarding-images.example.com',
    );
    await popup.getByRole('button', { name: 'Allow and read' }).click();
    await expect
      .poll(() => sent(popup))
      .toEqual([
        {
          type: 'permissions.request',
          request: { origins: ['https://documents.onboarding-images.example.com/*'] },
        },
        { type: 'host-permission-granted', jobId: 'job-1' },
      ]);
  });

  test('a refused host permission leaves the visible picture to use', async () => {
    const session = POPUP_STATES['awaiting-host-permission'];
    const popup = await open({ session, permissionAnswer: false });
    await popup.getByRole('button', { name: 'Allow and read' }).click();
    await popup.getByText('Permission was not given').waitFor();
    await popup.getByRole('button', { name: 'Use what is visible on screen' }).click();
    expect((await sent(popup)).slice(1)).toEqual([{ type: 'use-visible-page', jobId: 'job-1' }]);
  });

  test('cancels the job that runs', async () => {
    const popup = await open({ session: POPUP_STATES.reading });
    await popup.getByRole('progressbar', { name: 'Reading the card' }).waitFor();
    await popup.getByRole('button', { name: 'Cancel' }).click();
    expect(await sent(popup)).toEqual([{ type: 'cancel-job', jobId: 'job-1' }]);
  });

  test('follows the job and shows the reading when it comes', async () => {
    const popup = await open({ session: { job: POPUP_STATES.acquiring.job } });
    await popup.locator('.step-current', { hasText: 'Getting the picture' }).waitFor();
    const values = [
      ['job', stored(POPUP_STATES.sure.job)],
      ['reading', stored(reading())],
    ] as const;
    await popup.evaluate((entries) => {
      // Put there by the fake browser.
      const { __store } = globalThis as unknown as {
        __store(area: string, key: string, value: unknown): void;
      };
      for (const [key, value] of entries) __store('session', key, value);
    }, values);
    await popup.getByText('R123456(A)').waitFor();
    await popup.getByText('Check digit is right').waitFor();
    // What the page shows before its state is read has given way.
    expect(await popup.locator('header').count()).toBe(1);
  });

  test('copies the value as the card prints it', async () => {
    const popup = await open({ session: POPUP_STATES.sure });
    await popup.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.getByRole('button', { name: 'Copy: Commercial code' }).click();
    await popup.getByText('Copied').first().waitFor({ state: 'attached' });
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('711514202494');
  });

  test('edits a field by keyboard; Escape leaves it as it was', async () => {
    const popup = await open({ session: POPUP_STATES.sure });
    const edit = popup.getByRole('button', { name: 'Edit: Card number' });
    await edit.focus();
    await popup.keyboard.press('Enter');
    const input = popup.getByRole('textbox', { name: 'Card number' });
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await popup.keyboard.type('nonsense');
    await popup.keyboard.press('Escape');
    await input.waitFor({ state: 'detached' });
    expect(await sent(popup)).toEqual([]);
    await edit.click();
    await input.fill(' R123457(8) ');
    await popup.keyboard.press('Enter');
    expect(await sent(popup)).toEqual([{ type: 'edit-field', field: 'number', value: 'R123457(8)' }]);
  });

  test('chooses sex and permanence from lists', async () => {
    const popup = await open({ session: POPUP_STATES.sure });
    await popup.getByRole('button', { name: 'Edit: Permanent card' }).click();
    await popup.getByRole('combobox', { name: 'Permanent card' }).selectOption('No');
    await popup.getByRole('button', { name: 'Save' }).click();
    expect(await sent(popup)).toEqual([{ type: 'edit-field', field: 'permanent', value: 'false' }]);
  });

  test('reads a chosen, a dropped and a pasted file; of several, the first picture', async () => {
    const popup = await open();
    await popup.locator('input[type=file]').setInputFiles({
      name: 'card.png',
      mimeType: 'image/png',
      buffer: Buffer.from('chosen'),
    });
    for (const kind of ['drop', 'paste'] as const) {
      await popup.evaluate((type) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['not this one'], 'notes.txt', { type: 'text/plain' }));
        transfer.items.add(new File([type], 'card.png', { type: 'image/png' }));
        const event =
          type === 'drop'
            ? new DragEvent(type, { dataTransfer: transfer, bubbles: true })
            : new ClipboardEvent(type, { clipboardData: transfer, bubbles: true });
        document.querySelector('main')?.dispatchEvent(event);
      }, kind);
    }
    const base64 = (text: string) => `data:image/png;base64,${Buffer.from(text).toString('base64')}`;
    await expect
      .poll(() => sent(popup))
      .toEqual(['chosen', 'drop', 'paste'].map((text) => ({ type: 'read-file', dataUrl: base64(text) })));
  });

  test('says why a request was refused, and what to do', async () => {
    const replies = { 'fill-page': { ok: false, failure: { reason: 'page-forbidden' } } };
    const popup = await open({ session: POPUP_STATES.sure, replies });
    await popup.getByRole('button', { name: 'Fill this page' }).click();
    const alert = popup.getByRole('alert');
    await alert.getByText('The browser does not let extensions work on this page.').waitFor();
    await alert.getByText('Open the form on an ordinary website').waitFor();
  });

  test('outlines the control of a report line, by pointer and by keyboard', async () => {
    const popup = await open({ session: POPUP_STATES.filled });
    await popup.getByText('5 boxes filled on apply.harbour-bank.example').click();
    await popup.getByRole('button', { name: /陳小明/ }).hover();
    await popup.getByRole('heading', { level: 1 }).hover();
    await popup.getByRole('button', { name: /R123456/ }).focus();
    expect(await sent(popup)).toEqual([
      { type: 'outline-control', control: { frameId: 0, controlId: 'c2' } },
      { type: 'outline-control' },
      { type: 'outline-control', control: { frameId: 0, controlId: 'c3' } },
    ]);
    await popup.getByRole('button', { name: 'Undo' }).click();
    expect((await sent(popup)).at(-1)).toEqual({ type: 'undo-fill' });
  });

  test('lights the place of a field on the picture', async () => {
    const popup = await open({ session: POPUP_STATES.sure });
    expect(await popup.locator('.place-active').count()).toBe(0);
    await popup.getByText('CHAN, Siu Ming').hover();
    expect(await popup.locator('.place-active').count()).toBe(1);
  });

  test('turns the card upright, however it lies on the picture', async () => {
    const popup = await open({ session: { job: POPUP_STATES.sure.job, reading: reading({}, 137) } });
    const upperEdges = await popup.locator('.card-picture .place').evaluateAll((places) =>
      places.map((place) => {
        // Drawn as polygons, which is what the selector finds.
        const polygon = place as SVGPolygonElement;
        const [left, right] = [polygon.points[0], polygon.points[1]].map((point) =>
          point?.matrixTransform(polygon.getScreenCTM() ?? undefined),
        );
        return [(right?.x ?? 0) - (left?.x ?? 0), (right?.y ?? 0) - (left?.y ?? 0)] as const;
      }),
    );
    expect(upperEdges.length).toBe(10);
    for (const [across, down] of upperEdges) {
      expect(across).toBeGreaterThan(10);
      expect(Math.abs(down)).toBeLessThan(0.5);
    }
  });

  test('marks what is to be checked, with the confidence as a tooltip', async () => {
    const popup = await open({ session: POPUP_STATES.doubtful });
    await popup.getByText('4 fields to check · 1 field not read').waitFor();
    const row = popup.locator('.field', { hasText: 'Card number' });
    const level = row.getByRole('img', { name: 'Check this' });
    expect(await level.getAttribute('title')).toBe(
      'Check this · Confidence 71 %. Below your limit of 80 %, so it is not written into forms by itself.',
    );
    await row.getByText('Check digit does not fit: (6) was expected').waitFor();
    await popup
      .locator('.field', { hasText: 'English name' })
      .getByRole('img', { name: 'Changed by you' })
      .waitFor();
  });

  test('says what a card without a Chinese name leaves out, and where its picture went', async () => {
    const popup = await open({ session: POPUP_STATES['old-card'] });
    const row = popup.locator('.field', { hasText: 'Chinese name' });
    await row.getByText('Not on this card').waitFor();
    await popup.getByText('Sent to your OCR server · forgotten in 12 minutes').waitFor();
    await popup.getByText('have not been valid since 12 May 2025').waitFor();
  });

  test('shows in its own tab no button for a form that is not there', async () => {
    const popup = await open({ session: POPUP_STATES.sure, hash: '#tab' });
    await popup.getByText('To fill a form, go to its tab').waitFor();
    expect(await popup.getByRole('button', { name: 'Fill this page' }).count()).toBe(0);
  });

  test('speaks the language of the browser, or the one that was chosen', async () => {
    const preferences = {
      engine: 'on-device',
      language: 'zh-CN',
      confidenceThreshold: 0.8,
      forgetAfterMinutes: 15,
      overwriteTyped: false,
    };
    const popup = await open({ language: 'zh-HK', session: POPUP_STATES.sure });
    await popup.getByText('身份證號碼').waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-HK');
    await popup.evaluate((value) => {
      // Put there by the fake browser.
      const { __store } = globalThis as unknown as {
        __store(area: string, key: string, value: unknown): void;
      };
      __store('local', 'preferences', value);
    }, stored(preferences));
    await popup.getByText('身份证号码').waitFor();
    // The name on the card keeps its Hong Kong characters.
    expect(await popup.getByText(READ_RESULT.name, { exact: true }).getAttribute('lang')).toBe('zh-HK');
  });
});
