import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { compile } from 'svelte/compiler';
import type { FrameDescription, FrameToPlan } from '../../src/autofill/description.ts';
import type { FillPlan, FillStep, WriteOutcome } from '../../src/autofill/fill-plan.ts';
import { cardValues } from '../../src/autofill/plan/card-values.ts';
import { composeReport } from '../../src/autofill/plan/compose-report.ts';
import { growthPatience } from '../../src/autofill/plan/growth-patience.ts';
import { planFill } from '../../src/autofill/plan/plan-fill.ts';
import type { FillReport } from '../../src/autofill/report.ts';
import { ruleSelectors, widgetSelectors } from '../../src/autofill/rules/rule-selectors.ts';
import type { FormCase } from './form-case.ts';
import { SAMPLE_CARD } from './sample-card.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

interface InjectedScript {
  describe(selectors?: readonly string[], widgets?: readonly string[]): FrameDescription;
  write(
    steps: readonly FillStep[],
    options: { overwrite: boolean; patience?: number },
  ): Promise<WriteOutcome[]>;
  undo(): Promise<{ restored: number; left: number }>;
  outline(controlId: string | undefined): void;
}

declare global {
  interface Window {
    /** Put there by `page-entry.ts`. */
    hkIdCardReader: InjectedScript;
  }
}

export interface FilledForm {
  readonly page: Page;
  readonly report: FillReport;
  readonly plans: readonly FillPlan[];
  readonly frames: readonly FrameToPlan[];
}

/** A browser and a local server for form pages. */
export class FormBrowser {
  /** Pages that were given back: a new one costs a process, which takes longer than the filling. */
  private readonly free: Page[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    readonly script: string,
    private readonly routes: Map<string, { body: string; headers: Record<string, string> }>,
    private readonly origin: string,
  ) {}

  static readonly isAvailable = CHROMIUM !== undefined;

  static async start(): Promise<FormBrowser> {
    if (CHROMIUM === undefined) throw new Error('No Chromium was found.');
    const routes = new Map<string, { body: string; headers: Record<string, string> }>();
    const server = createServer((request, response) => {
      const route = routes.get(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(route ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...route?.headers,
      });
      response.end(route?.body ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const [browser, { script }] = await Promise.all([
      chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false, headless: true }),
      bundle(new URL('./page-entry.ts', import.meta.url)),
    ]);
    return new FormBrowser(browser, server, script, routes, `http://127.0.0.1:${port}`);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }

  /**
   * Opens a form, lets the user type what they typed, and fills it as the extension does.
   * @param look what else is to be seen of the page before that.
   */
  async fill(form: FormCase, look?: (page: Page) => Promise<void>): Promise<FilledForm> {
    const page = await this.open(form);
    await look?.(page);
    for (const [selector, text] of Object.entries(form.typed ?? {})) {
      const control = page.locator(selector);
      if ((await control.evaluate((element) => element.tagName)) === 'SELECT')
        // As a person at the keyboard: browsers tell what was chosen by hand from what a script set.
        await control.pressSequentially(text);
      else await control.fill(text);
    }
    if (form.focus) await page.locator(form.focus).focus();
    const values = cardValues({ ...SAMPLE_CARD, ...form.card });
    const plans: FillPlan[] = [];
    const outcomes: WriteOutcome[] = [];
    let described: FrameToPlan[] = [];
    for (let round = 0; round < 3; round += 1) {
      const frames = await framesOfOneOrigin(page);
      described = await Promise.all(frames.map((frame, frameId) => this.describe(frame, frameId, form)));
      const plan = planFill({ frames: described, values, rule: form.rule, threshold: 0.8 });
      const patience = growthPatience(plan, plans);
      plans.push(plan);
      const written: WriteOutcome[] = [];
      for (const [frameId, frame] of frames.entries()) {
        const steps = plan.steps.filter((step) => step.frameId === frameId);
        if (steps.length > 0)
          written.push(
            ...(await frame.evaluate(
              (own) => window.hkIdCardReader.write(own.steps, { overwrite: false, patience: own.patience }),
              { steps, patience },
            )),
          );
      }
      outcomes.push(...written);
      if (!written.some(({ formGrew }) => formGrew)) break;
    }
    const report = composeReport({ plans, outcomes, host: new URL(this.origin).host, filledAt: 0 });
    return { page, report, plans, frames: described };
  }

  async open(form: FormCase): Promise<Page> {
    const path = `/${encodeURIComponent(form.name)}`;
    const headers: Record<string, string> = form.contentSecurityPolicy
      ? { 'content-security-policy': form.contentSecurityPolicy }
      : {};
    const application = form.application
      ? await bundle(new URL(form.application, import.meta.url))
      : undefined;
    const parts = application
      ? `<style>${application.style}</style><script>${application.script.replaceAll('</script', '<\\/script')}</script>`
      : '';
    this.routes.set(path, { body: withDocument(form.html + parts), headers });
    for (const [name, html] of Object.entries(form.pages ?? {})) {
      this.routes.set(name, { body: withDocument(html), headers: {} });
    }
    const page = this.free.pop() ?? (await this.browser.newPage());
    page.on('pageerror', (error) => console.error(`${form.name}: ${error.message}`));
    await page.goto(this.origin + path, { waitUntil: 'load' });
    if (form.application) await page.waitForFunction('"formState" in window', undefined, { timeout: 10_000 });
    return page;
  }

  /** Takes a page back for the next form: what this one stored by the usual ways, and its listeners, do not stay. */
  async release(page: Page): Promise<void> {
    page.removeAllListeners();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.context().clearCookies();
    await page.goto('about:blank');
    this.free.push(page);
  }

  private async describe(frame: Frame, frameId: number, form: FormCase): Promise<FrameToPlan> {
    await frame.evaluate(this.script);
    const named = form.rule
      ? { selectors: ruleSelectors(form.rule), widgets: widgetSelectors(form.rule) }
      : { selectors: [], widgets: [] };
    const description = await frame.evaluate(
      ({ selectors, widgets }) => window.hkIdCardReader.describe(selectors, widgets),
      named,
    );
    return { frameId, description };
  }
}

/** The top frame and those of its origin, as the extension reaches them. */
async function framesOfOneOrigin(page: Page): Promise<Frame[]> {
  const origins = await Promise.all(
    page.frames().map((frame) => frame.evaluate('self.origin').catch(() => undefined)),
  );
  return page.frames().filter((_, index) => origins[index] === origins[0]);
}

function withDocument(html: string): string {
  return /<html/i.test(html)
    ? html
    : `<!doctype html><html><head><meta charset="utf-8"><title>Form</title></head><body>${html}</body></html>`;
}

/** Compiles Svelte components, as the framework's own bundler plugins do. */
const svelteComponents: Plugin = {
  name: 'svelte-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Bundles one source file with everything that it imports, styles too, into a script without imports. */
async function bundle(entry: URL): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    outdir: '/',
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
    },
    plugins: [svelteComponents],
    conditions: ['browser'],
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  const textOf = (extension: string): string =>
    outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
