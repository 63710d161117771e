import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyPassword } from '../../src/api/authentication/password-hash.ts';
import { parseCommandLine } from '../../src/api/command-line.ts';
import { renderSpecimen } from '../specimens/render-specimen.ts';
import { callOperation } from './fixtures/start-test-server.ts';

describe('parseCommandLine', () => {
  it.each([
    [['--port', '8787'], {}, 8787],
    [[], { PORT: '9000' }, 9000],
    [['--port', '1'], { PORT: '9000' }, 1],
    [[], { PORT: '' }, undefined],
    [['--port', '0'], {}, 0],
  ])('%j with %j', (words, environment, port) => {
    const parsed = parseCommandLine(words, environment);
    expect(parsed.ok && parsed.value.port).toBe(port);
  });

  it.each([[['--port', 'many']], [['--port', '65536']], [['--prot', '1']], [['serve']]])(
    'refuses %j',
    (words) => {
      expect(parseCommandLine(words, {}).ok).toBe(false);
    },
  );
});

function serve(words: readonly string[], environment: Record<string, string> = {}) {
  const entry = fileURLToPath(new URL('../../src/api/index.ts', import.meta.url));
  const { PORT: _port, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...words], {
    env: { ...inherited, ...environment },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, ended };
}

describe('npm run serve', () => {
  it.each([
    ['an unknown option', ['--prot', '1'], 2, /--prot/],
    [
      'an open address with nobody configured',
      ['--host', '0.0.0.0'],
      1,
      /no users and no keys .* refusing to listen on 0\.0\.0\.0/,
    ],
    [
      'a missing configuration',
      ['--config', '/nowhere/config.json'],
      1,
      /\/nowhere\/config\.json: cannot be read/,
    ],
  ])('ends with an explanation for %s', async (_what, words, code, explanation) => {
    const { child, ended } = serve(words);
    const [status, complaint] = await Promise.all([ended, text(child.stderr)]);
    expect([status, complaint]).toEqual([code, expect.stringMatching(explanation)]);
  });

  it('names what is wrong in the configuration, and quotes no secret', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'config-')), 'config.json');
    await writeFile(file, '{"tokenSecret": "very secret indeed", oops}');
    const { child, ended } = serve(['--config', file]);
    const [status, complaint] = await Promise.all([ended, text(child.stderr)]);
    expect([status, complaint]).toEqual([1, expect.stringMatching(/config\.json: is not JSON/)]);
    expect(complaint).not.toContain('very secret');
  });

  it('makes password hashes', async () => {
    const { child, ended } = serve(['--hash-password']);
    child.stdin.end('correct horse\n');
    const [, hash] = await Promise.all([ended, text(child.stdout)]);
    expect(await verifyPassword('correct horse', hash.trim())).toBe(true);
    expect(await verifyPassword('wrong', hash.trim())).toBe(false);
  });

  it('stops with npm, which is told to stop by a terminal that closes or a supervisor', {
    timeout: 60_000,
  }, async () => {
    const { PORT: _port, ...inherited } = process.env;
    const npm = spawn('npm', ['run', 'serve'], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: { ...inherited, PORT: '0' },
      detached: true,
    });
    onTestFinished(() => {
      try {
        // whatever is left of its process group
        if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGKILL');
      } catch {
        // Nothing is.
      }
    });
    let output = '';
    const address = await new Promise<string>((resolve) => {
      npm.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const line = /card server listening on (\S+)/.exec(output);
        if (line?.[1]) resolve(line[1]);
      });
    });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    npm.kill('SIGTERM');
    const isGone = () =>
      fetch(`${address}/healthz`).then(
        () => false,
        () => true,
      );
    await expect.poll(isGone, { timeout: 20_000, interval: 200 }).toBe(true);
  });

  it('reads a card with the real engine, logs nothing of it, and finishes it before it stops', {
    timeout: 120_000,
  }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'config-'));
    await writeFile(join(folder, 'config.json'), JSON.stringify({ limits: { workers: 1 } }));
    const { child, ended } = serve(['--config', join(folder, 'config.json')], { PORT: '0' });
    let output = '';
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const line = /card server listening on (\S+)/.exec(output);
        if (line?.[1]) resolve(line[1]);
      });
      child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    const specimen = renderSpecimen({ seed: 7, edition: '2018', condition: 'clean' });
    const image = Buffer.from(specimen.bytes).toString('base64');
    const card = await callOperation({ address }, { image, return_portrait_location: true });
    expect(card.status).toBe(200);
    expect(card.body.result).toMatchObject({ number: specimen.truth.number, name: specimen.truth.name });

    const accepted = Array.from({ length: 4 }, () => callOperation({ address }, { image }));
    const waiting = async () => (await (await fetch(`${address}/healthz`)).json()).waiting;
    await expect.poll(waiting, { timeout: 30_000, interval: 5 }).toBe(3);
    child.kill('SIGTERM');
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await ended).toBe(0);
    expect(output).toContain('any token is accepted, from this computer only');
    expect(output).toContain('"status":200');
    for (const personal of [specimen.truth.number, specimen.truth.name_en, 'project-a', image.slice(0, 40)]) {
      expect(output).not.toContain(personal);
    }
  });
});
