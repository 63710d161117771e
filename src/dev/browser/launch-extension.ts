import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export interface LaunchOptions {
  readonly executablePath: string;
  /** The unpacked extension. */
  readonly extensionPath: string;
  readonly headless: boolean;
  /** X display of a headed browser, where it is not this process's own. */
  readonly display?: string;
  /** More command-line switches. */
  readonly switches?: readonly string[];
}

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker, started again when the browser had stopped it. */
  background(): Promise<Worker>;
  /** A tab with the extension's rights in which none of its code runs: it sees the state and wakes nobody. */
  observer(): Promise<Page>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Starts Chromium with the extension loaded and a profile of its own that is thrown away afterwards. */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'hk-id-card-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    // Chromium refuses to start sandboxed as root, which is who runs it in a container.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 960 } : null,
    args: [
      `--disable-extensions-except=${options.extensionPath}`,
      `--load-extension=${options.extensionPath}`,
      '--disable-quic',
      '--window-size=1340,980',
      // Without the info bar about unsupported switches.
      '--test-type',
      // A box that says why an extension was refused would wait for a click that nobody makes.
      '--noerrdialogs',
      ...(options.switches ?? []),
    ],
    ...(options.display ? { env: { ...process.env, DISPLAY: options.display } } : {}),
  });
  const first = await firstBackground(context);
  const extensionId = new URL(first.url()).host;
  return {
    context,
    extensionId,
    background: () => liveBackground(context, extensionId),
    observer: () => openObserver(context, extensionId),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** How long the background may take to start, in milliseconds. */
const STARTS_WITHIN = 20_000;

async function firstBackground(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: STARTS_WITHIN });
  } catch {
    await context.close();
    throw new Error(
      'Chromium did not start the extension. "Load unpacked" on chrome://extensions says why; Google Chrome and ' +
        'Microsoft Edge ignore the switch that loads it, Chromium does not.',
    );
  }
}

async function liveBackground(context: BrowserContext, extensionId: string): Promise<Worker> {
  const isOurs = (worker: Worker) => new URL(worker.url()).host === extensionId;
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  // Any extension page wakes the worker by asking for it.
  const page = await context.newPage();
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker', { predicate: isOurs }),
    page.goto(`chrome-extension://${extensionId}/src/entries/options/index.html`),
  ]);
  await page.close();
  return worker;
}

async function openObserver(context: BrowserContext, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/manifest.json`;
  const open = context.pages().find((page) => page.url() === address);
  if (open) return open;
  // The tab that the browser began with, if it is still empty: a new one would come to the front.
  const page = context.pages().find((one) => one.url() === 'about:blank') ?? (await context.newPage());
  await page.goto(address);
  return page;
}
