import { spawn } from 'node:child_process';

/** How many tests of a step ended how. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Runs a Node script of the project; what it prints goes to the terminal at once.
 * True when it ended by itself with exit code 0 within the time.
 *
 * @param within milliseconds, after which it is ended, with what it started
 */
export function runScript(
  root: string,
  script: string,
  parameters: readonly string[],
  within: number,
): Promise<boolean> {
  return new Promise((resolve) => {
    // A group of its own, so that browsers which it started can be ended with it. Windows has no such groups.
    const detached = process.platform !== 'win32';
    const child = spawn(process.execPath, [script, ...parameters], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached,
    });
    const end = () => {
      if (child.pid === undefined) return;
      if (detached) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    const timer = setTimeout(() => {
      console.error(`\nStopped after ${within / 60_000} minutes: ${script}`);
      end();
    }, within);
    const stop = () => {
      end();
      process.exit(1);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const finish = (passed: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(passed);
    };
    child.once('error', (error) => {
      console.error(error.message);
      finish(false);
    });
    child.once('exit', (code) => finish(code === 0));
  });
}

/** A step that passes or fails as a whole. */
export function asOne(passed: boolean): Counts {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
  };
}
