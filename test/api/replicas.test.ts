import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createServerReader } from '../../src/ocr/server/create-server-reader.ts';
import type { ServerCredentials } from '../../src/ocr/server/settings.ts';
import { ensureNginx } from './fixtures/ensure-nginx.ts';
import { askForToken, peopleConfig, tokenRequest } from './fixtures/people.ts';
import { callOperation } from './fixtures/start-test-server.ts';
import { testPicture } from './fixtures/test-picture.ts';

const nginx = ensureNginx();
const processes: ChildProcess[] = [];
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(processes.map(end));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** With SIGTERM, which nginx and the replicas pass on to the processes of their own. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
}

interface Replica {
  readonly address: string;
  readonly process: ChildProcess;
}

async function startReplica(config: Record<string, unknown>): Promise<Replica> {
  const entry = fileURLToPath(new URL('./fixtures/replica.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', entry, JSON.stringify(config)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  processes.push(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    child.once('exit', (code) => reject(new Error(`replica ended with ${code}`)));
  });
  return { address, process: child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** The published nginx configuration, with these replicas instead of its own and plain http instead of TLS. */
async function startNginx(program: string, replicas: readonly Replica[]): Promise<string> {
  const published = await readFile(new URL('../../docs/deploy/nginx.conf', import.meta.url), 'utf8');
  const port = await freePort();
  let next = 0;
  const adapted = published
    .replace(/server card-server-\d:8787/g, () => `server ${new URL(replicas[next++]?.address ?? '').host}`)
    .replace(/listen 443 ssl;/, `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_.*$/gm, '');
  expect(next).toBe(3);
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  folders.push(folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
     ${process.getuid?.() === 0 ? 'user root;' : ''}
     events { worker_connections 512; }
     http { access_log off; ${temporary}\n${adapted} }`,
  );
  processes.push(spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }));
  const address = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  return address;
}

describe.skipIf(!nginx)('three replicas behind nginx', () => {
  it('answer every request while one of them is killed and another is stopped', {
    timeout: 120_000,
  }, async () => {
    const config = {
      ...(await peopleConfig()),
      listen: { port: 0 },
      logLevel: 'silent',
      limits: { workers: 1, queue: 100 },
    };
    const replicas = await Promise.all([startReplica(config), startReplica(config), startReplica(config)]);
    const address = await startNginx(nginx ?? '', replicas);
    const { token } = await askForToken({ address }, tokenRequest('correct horse'));
    const body = { image: (await testPicture({ sleep: 60 })).toString('base64') };

    let started = 0;
    const statuses: number[] = [];
    const caller = async () => {
      while (started < 120) {
        started += 1;
        if (started === 40) replicas[0]?.process.kill('SIGKILL');
        if (started === 80) replicas[1]?.process.kill('SIGTERM');
        statuses.push((await callOperation({ address }, body, { 'X-Auth-Token': token })).status);
      }
    };
    await Promise.all(Array.from({ length: 8 }, caller));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(statuses).toHaveLength(120);

    // the signature covers the host as the caller named it, and that host is nginx
    const credentials: ServerCredentials = {
      kind: 'ak-sk',
      access: 'AKEXAMPLE',
      secret: 'SKEXAMPLE0123456789',
    };
    const connection = {
      address,
      region: 'r',
      projectId: 'project-a',
      sendUrl: 'never',
      urlAllowed: false,
    } as const;
    const reader = createServerReader({ connection, credentials });
    const picture = { bytes: new Uint8Array(await testPicture()), mediaType: 'image/png' };
    expect((await reader.read(picture)).ok).toBe(true);
  });
});
