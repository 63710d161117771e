import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ReadPool } from '../../../src/api/pool/read-pool.ts';
import { callOperation, startTestServer } from '../fixtures/start-test-server.ts';
import { type Instruction, testPicture } from '../fixtures/test-picture.ts';

const body = async (instruction: Instruction = {}) => ({
  image: (await testPicture(instruction)).toString('base64'),
});

const PATIENT = { timeout: 30_000, interval: 20 };

/** Pictures wait in their worker until the gate is opened. */
function createGate() {
  const file = join(mkdtempSync(join(tmpdir(), 'gate-')), 'open');
  return { file, open: () => writeFileSync(file, '') };
}

async function load(server: { readonly address: string }): Promise<unknown> {
  const { running, waiting } = await (await fetch(`${server.address}/healthz`)).json();
  return { running, waiting };
}

async function metrics(server: { readonly address: string }): Promise<string> {
  return (await fetch(`${server.address}/metrics`)).text();
}

describe('the workers behind the server', () => {
  it('turn away what the queue cannot hold, and read all the rest', async () => {
    const server = await startTestServer({ limits: { workers: 1, queue: 2 } });
    const gate = createGate();
    const picture = await body({ waitForFile: gate.file });
    const refused: Awaited<ReturnType<typeof callOperation>>[] = [];
    const replies = Array.from({ length: 6 }, async () => {
      const reply = await callOperation(server, picture);
      if (reply.status !== 200) refused.push(reply);
      return reply;
    });
    await expect.poll(() => refused.length, PATIENT).toBe(3);
    gate.open();
    const statuses = (await Promise.all(replies)).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 400, 400, 400]);
    for (const { body: reply, headers } of refused) {
      expect(reply).toEqual({ error_code: 'ModelArts.4401', error_msg: 'Max concurrency error.' });
      expect(headers.get('Retry-After')).toBe('2');
    }
    expect((await callOperation(server, await body())).status).toBe(200);
  });

  it.each([1, 2])('answer a picture over which workers died %i times, with another worker', async (times) => {
    const server = await startTestServer();
    const file = join(mkdtempSync(join(tmpdir(), 'died-')), 'deaths');
    const [killed, bystander] = await Promise.all([
      callOperation(server, await body({ dieTimes: { times, file } })),
      callOperation(server, await body()),
    ]);
    expect([killed.status, bystander.status]).toEqual([200, 200]);
    expect(await metrics(server)).toContain(`card_api_worker_crashes_total ${times}\n`);
  });

  it('that die while they start are not held against the picture', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'frail-'));
    vi.stubEnv('FRAIL_WORKER_STARTS', join(folder, 'starts'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const server = await startTestServer({}, { worker: 'frail-worker' });
    const once = { times: 1, file: join(folder, 'deaths') };
    expect((await callOperation(server, await body({ dieTimes: once }))).status).toBe(200);
  });

  it('say so of a picture that kills every worker, and live on', async () => {
    const server = await startTestServer();
    const refused = await callOperation(server, await body({ die: true }));
    expect([refused.status, refused.body.error_code]).toEqual([400, 'AIS.0105']);
    expect((await callOperation(server, await body())).status).toBe(200);
  });

  it('are stopped over a picture that takes too long', async () => {
    const server = await startTestServer({ limits: { readSeconds: 2 } });
    const refused = await callOperation(server, await body({ sleep: 60_000 }));
    expect(refused.body.error_code).toBe('ModelArts.4402');
    expect((await callOperation(server, await body())).status).toBe(200);
  });

  it('do not read for a caller who went away while waiting', async () => {
    const server = await startTestServer();
    const gate = createGate();
    const first = callOperation(server, await body({ waitForFile: gate.file }));
    await expect.poll(() => load(server), PATIENT).toEqual({ running: 1, waiting: 0 });
    const leaving = new AbortController();
    const impatient = fetch(`${server.address}/v2/project-a/ocr/hk-id-card`, {
      method: 'POST',
      headers: { 'X-Auth-Token': 'any' },
      body: JSON.stringify(await body({ die: true })),
      signal: leaving.signal,
    });
    const left = expect(impatient).rejects.toThrow();
    await expect.poll(() => load(server), PATIENT).toEqual({ running: 1, waiting: 1 });
    leaving.abort();
    await left;
    await expect.poll(() => load(server), PATIENT).toEqual({ running: 1, waiting: 0 });
    gate.open();
    expect((await first).status).toBe(200);
    expect(await metrics(server)).toMatch(/^card_api_worker_crashes_total 0$/m);
  });

  it('finish every accepted request on a stop, and the health check says that it stops', async () => {
    const server = await startTestServer({ limits: { workers: 1, queue: 10, drainSeconds: 3 } });
    const gate = createGate();
    const picture = await body({ waitForFile: gate.file });
    const accepted = Array.from({ length: 5 }, () => callOperation(server, picture));
    await expect.poll(() => load(server), PATIENT).toEqual({ running: 1, waiting: 4 });
    const stopped = server.stop();
    const health = await fetch(`${server.address}/healthz`);
    expect([health.status, ((await health.json()) as { status: string }).status]).toEqual([503, 'stopping']);
    gate.open();
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await stopped;
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
  });
});

describe('a pool that is closed over a reading', () => {
  it('abandons what is read and what waits, and leaves no process behind', async () => {
    const children = () => process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length;
    const before = children();
    const onCrash = vi.fn();
    const pool = new ReadPool({
      worker: new URL('../fixtures/test-worker.ts', import.meta.url),
      workers: 1,
      threadsPerWorker: 1,
      queue: 1,
      readMilliseconds: 60_000,
      onCrash,
    });
    await pool.warmUp();
    const bytes = new Uint8Array(await testPicture({ sleep: 60_000 }));
    const task = {
      picture: { bytes, mediaType: 'image/png' },
      portraitImage: false,
      portraitLocation: false,
    };
    const caller = new AbortController();
    const readings = [1, 2].map(() => pool.read(task, caller.signal));
    await expect.poll(() => [pool.running, pool.waiting], PATIENT).toEqual([1, 1]);
    await pool.close();
    const abandoned = { ok: false, failure: 'abandoned' };
    expect(await Promise.all(readings)).toEqual([abandoned, abandoned]);
    expect(await pool.read(task, caller.signal)).toEqual(abandoned);
    expect(onCrash).not.toHaveBeenCalled();
    expect(pool.running).toBe(0);
    await expect.poll(children, PATIENT).toBe(before);
  });
});

describe('operations', () => {
  it('are told of health, of requests by code, and of nothing personal', async () => {
    const server = await startTestServer();
    const health = await fetch(`${server.address}/healthz`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', running: 0, waiting: 0 }]);
    await callOperation(server, await body());
    await callOperation(server, await body({ fail: 'no-card' }));
    await callOperation(server, { url: 'http://127.0.0.1/' });
    await expect.poll(() => metrics(server), PATIENT).toContain('code="ModelArts.4601"');
    const text = await metrics(server);
    const route = 'route="/v2/:project/ocr/hk-id-card"';
    expect(text).toContain(`card_api_requests_total{${route},status="200",code=""} 1`);
    expect(text).toContain(`card_api_requests_total{${route},status="400",code="AIS.0104"} 1`);
    expect(text).toContain('card_api_url_fetches_total{outcome="not-allowed"} 1');
    expect(text).toMatch(/card_api_read_seconds_count 2/);
    expect(text).not.toMatch(/project-a|Z683365|LOK/);
  });
});
