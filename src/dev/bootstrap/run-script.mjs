import { spawn } from 'node:child_process';
import { root } from './install-packages.mjs';

/**
 * Runs a TypeScript file of the project in a Node of its own and ends this process as that one ended.
 * Ctrl-C reaches both; this one waits, so that the other can tidy up.
 */
export function runScript(file, parameters) {
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}/${file}`, ...parameters], {
    cwd: root,
    stdio: 'inherit',
  });
  // The terminal itself sends Ctrl-C to both.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
