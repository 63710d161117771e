import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * An installed Chromium: `CHROMIUM_PATH`, else the usual places, else one that Playwright downloaded. Branded Google
 * Chrome is not looked for, since from version 137 it ignores `--load-extension`.
 */
export function findChromium(): string | undefined {
  return firstExecutable([
    process.env.CHROMIUM_PATH,
    ...onPath('chromium', 'chromium-browser', 'ungoogled-chromium'),
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...underLocalAppData('Chromium/Application/chrome.exe'),
    ...downloadedByPlaywright(),
  ]);
}

/** An installed Firefox: `FIREFOX_PATH`, else the usual places. */
export function findFirefox(): string | undefined {
  return firstExecutable([
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox', 'firefox-developer-edition'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
}

/** Whether a program can be started by its name alone. */
export function isInstalled(program: string): boolean {
  return firstExecutable(onPath(program)) !== undefined;
}

function onPath(...names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function underLocalAppData(path: string): string[] {
  const folder = process.env.LOCALAPPDATA;
  return folder ? [join(folder, path)] : [];
}

function downloadedByPlaywright(): string[] {
  const caches = [
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    ...underLocalAppData('ms-playwright'),
  ].filter((folder) => existsSync(folder));
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches.flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => programs.map((program) => join(cache, name, program))),
  );
}

function firstExecutable(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && isExecutable(path));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
