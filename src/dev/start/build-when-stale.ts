import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What goes into a build, as paths from the project's folder. */
const INPUTS = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];

/** What a build writes last (vite.config.ts): one that was interrupted lacks it, though it looks whole to a browser. */
const LAST_FILE = 'third-party-licences.txt';

/** Builds `dist/<target>` when it is missing or something that goes into it is newer. False when the build failed. */
export function buildWhenStale(root: string, target: 'chrome' | 'firefox'): boolean {
  const built = join(root, 'dist', target, LAST_FILE);
  const isFresh =
    existsSync(built) && INPUTS.every((input) => newest(join(root, input)) < statSync(built).mtimeMs);
  return isFresh || build(root, target);
}

/** Builds `dist/<target>`. False when the build failed. */
export function build(root: string, target: 'chrome' | 'firefox'): boolean {
  console.log(`Building dist/${target} ...`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const parameters = [vite, 'build', '--mode', target, '--logLevel', 'warn'];
  return spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' }).status === 0;
}

/** When the newest file at or below a path was changed, in milliseconds since 1970. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
