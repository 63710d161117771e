import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';

export interface ServerProcess {
  readonly address: string;
  readonly processId: number;
  stop(): Promise<void>;
}

/** The server as a user starts it, on a free port, in a process of its own. */
export async function startServerProcess(config: Record<string, unknown>): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'card-server-'));
  const file = join(folder, 'config.json');
  await writeFile(file, JSON.stringify({ logLevel: 'error', ...config }));
  const words = ['--import', 'tsx', 'src/api/index.ts', '--port', '0', '--config', file];
  const child = spawn(process.execPath, words, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const line = /listening on (\S+)/.exec(text.toString());
      if (line?.[1]) resolve(line[1]);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    address,
    processId: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
