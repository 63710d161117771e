import { type ChildProcess, spawn } from 'node:child_process';

/** An X server without a screen, for windows that nobody looks at. */
export interface VirtualDisplay {
  /** For the `DISPLAY` variable, such as `:3`. */
  readonly name: string;
  stop(): void;
}

/** Starts Xvfb on a display number that it finds free itself. Rejects when it does not come up. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1360x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await displayNumber(server);
  return { name: `:${number}`, stop: () => server.kill() };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdio[3]?.once('data', (text: Buffer) => resolve(text.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
}
