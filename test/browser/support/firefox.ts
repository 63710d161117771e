import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { findFirefox } from '../../../src/dev/browser/find-browser.ts';

/** `undefined` where no Firefox is installed: tests that need it are skipped, and `npm test` says so. */
export const FIREFOX = findFirefox();

/**
 * A headless Firefox, spoken to by WebDriver BiDi alone: neither geckodriver nor Playwright's Firefox is among the
 * packages that a test can install. It has access to the browser's own windows, where the native menu is.
 */
export interface Firefox {
  /** Installs an unpacked extension until the browser ends. */
  install(folder: string): Promise<void>;
  /** Opens an address in the tab and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Right-clicks the middle of an element and chooses the menu item with this label, from a submenu if one is named. */
  rightClick(selector: string, label: string, submenu?: string): Promise<void>;
  /** The value of an expression in the page: text, a number or a boolean. */
  inPage(expression: string): Promise<unknown>;
  /** The same in the browser's own window. */
  inBrowser(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const PREFERENCES = `user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.disabledForTesting", true);
`;

export async function startFirefox(): Promise<Firefox> {
  if (!FIREFOX) throw new Error('no Firefox');
  const profile = await mkdtemp(join(tmpdir(), 'hk-id-card-firefox-'));
  await writeFile(join(profile, 'user.js'), PREFERENCES);
  const firefox = spawn(
    FIREFOX,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', LANG: 'en_US.UTF-8' },
    },
  );
  const send = await connect(`${await listeningAddress(firefox)}/session`);
  await send('session.new', { capabilities: {} });
  const tab = await firstContext(send, {});
  const window = await firstContext(send, { 'moz:scope': 'chrome' });
  const evaluate = async (context: string, expression: string) => {
    const parameters = { expression, target: { context }, awaitPromise: true };
    const { result, exceptionDetails } = await send('script.evaluate', parameters);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  return {
    async install(folder) {
      await send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    },
    async open(address) {
      await send('browsingContext.navigate', { context: tab, url: address, wait: 'complete' });
    },
    async rightClick(selector, label, submenu) {
      const middle = `(() => { const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return Math.round(box.x + box.width / 2) + ',' + Math.round(box.y + box.height / 2); })()`;
      const [x, y] = String(await evaluate(tab, middle))
        .split(',')
        .map(Number);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      await send('input.performActions', {
        context: tab,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
      await evaluate(window, chooseItem(label, submenu));
    },
    inPage: (expression) => evaluate(tab, expression),
    inBrowser: (expression) => evaluate(window, expression),
    async close() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs in the browser's window: waits for the native context menu and activates its item. */
function chooseItem(label: string, submenu: string | undefined): string {
  return `(async () => {
    const menu = document.getElementById('contentAreaContextMenu');
    for (let turn = 0; turn < 200 && menu.state !== 'open'; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const submenu = ${JSON.stringify(submenu ?? null)};
    const parent = submenu && [...menu.querySelectorAll('menu')].find((one) => one.label === submenu);
    parent?.openMenu(true);
    for (let turn = 0; parent && turn < 200 && parent.menupopup?.state !== 'open'; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    const list = parent?.menupopup ?? menu;
    const items = [...list.querySelectorAll('menuitem')].filter((item) => !item.hidden);
    const item = items.find((one) => one.label === ${JSON.stringify(label)});
    if (!item) throw new Error('the menu has ' + items.map((one) => one.label).join(' | '));
    list.activateItem(item);
    return true;
  })()`;
}

/** An answer of the protocol: its shape differs from command to command. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol has no types of its own; a wrong guess fails the test.
type Send = (method: string, parameters: object) => Promise<any>;

async function firstContext(send: Send, parameters: object): Promise<string> {
  const { contexts } = await send('browsingContext.getTree', parameters);
  return contexts[0].context;
}

function listeningAddress(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with code ${code}: ${said}`)));
  });
}

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  let last = 0;
  return (method, parameters) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const receive = (data: Buffer) => {
        const answer = JSON.parse(data.toString());
        if (answer.id !== id) return;
        socket.off('message', receive);
        if (answer.type === 'success') resolve(answer.result);
        else reject(new Error(`${method}: ${answer.message}`));
      };
      socket.on('message', receive);
      socket.send(JSON.stringify({ id, method, params: parameters }));
    });
}
