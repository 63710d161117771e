/** Runs before anything is installed: plain JavaScript, nothing but Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');

/** Stops with a sentence when this Node is too old, and installs the npm packages when they are not as locked. */
export function installPackages() {
  requireNode();
  if (arePackagesAsLocked()) return;
  console.log('Installing the npm packages (npm ci) ...');
  const { status } = spawnNpm(['ci', '--no-audit', '--no-fund']);
  if (status === 0) return;
  console.error(
    '\nThe npm packages could not be installed; the message of npm is above. The first run needs the npm registry.',
  );
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is Node ${process.versions.node}. https://nodejs.org`);
  process.exit(1);
}

/**
 * Compares what npm says it installed with the lock file, package by package. Times of files would not do: a clone
 * and an install write them in any order. Optional packages may be missing, since they are for other platforms.
 */
function arePackagesAsLocked() {
  const installedFile = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages ?? {};
  const locked = readJson(`${root}/package-lock.json`).packages;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return optional === true;
    return found.version === version && existsSync(`${root}/${path}`);
  });
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** `npm run` tells where npm's own script is; run by the same Node it needs no shell, on Windows either. */
function spawnNpm(parameters) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  return script?.endsWith('.js')
    ? spawnSync(process.execPath, [script, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
}
