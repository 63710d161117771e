import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../src/ui/translation/language.ts';

export interface OpenPageOptions {
  readonly origin: string;
  /** Folder of the page in `src/entries`. */
  readonly page: 'popup' | 'options';
  readonly theme?: 'light' | 'dark';
  readonly language?: Language;
  /** Values of stored items, by their keys. */
  readonly session?: Readonly<Record<string, unknown>>;
  readonly local?: Readonly<Record<string, unknown>>;
  readonly managed?: Readonly<Record<string, unknown>>;
  readonly replies?: Readonly<Record<string, unknown>>;
  readonly permissionAnswer?: boolean;
  readonly hash?: string;
}

const VIEWPORTS = { popup: { width: 400, height: 600 }, options: { width: 1080, height: 800 } };

/** Opens a page over the fake browser, in a context of its own, and waits until it is drawn. */
export async function openPage(browser: Browser, options: OpenPageOptions): Promise<Page> {
  const { theme = 'light', language = 'en', session = {}, local = {}, managed = {} } = options;
  const context = await browser.newContext({
    colorScheme: theme,
    locale: language,
    viewport: VIEWPORTS[options.page],
    deviceScaleFactor: 1,
  });
  const page = await context.newPage();
  const seed = {
    __seed: { session: enveloped(session), local: enveloped(local), managed },
    __replies: options.replies,
    __permissionAnswer: options.permissionAnswer,
  };
  await page.addInitScript((globals) => Object.assign(globalThis, globals), seed);
  await page.goto(`${options.origin}/src/entries/${options.page}/index.html${options.hash ?? ''}`);
  await page.locator('main').waitFor();
  return page;
}

/** As `defineStoredItem` keeps a value. */
export function stored(value: unknown, version = 1): unknown {
  return { version, value };
}

function enveloped(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, stored(value)]));
}
