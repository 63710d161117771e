import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { callOperation, startTestServer } from '../fixtures/start-test-server.ts';
import { type Instruction, testPicture } from '../fixtures/test-picture.ts';

const body = async (instruction: Instruction = {}) => ({
  image: (await testPicture(instruction)).toString('base64'),
});

async function metrics(server: { readonly address: string }): Promise<string> {
  return (await fetch(`${server.address}/metrics`)).text();
}

describe('the workers behind the server', () => {
  it('turn away what the queue cannot hold, and read all the rest', async () => {
    const server = await startTestServer({ limits: { workers: 1, queue: 2 } });
    const picture = await body({ sleep: 600 });
    const replies = await Promise.all(Array.from({ length: 6 }, () => callOperation(server, picture)));
    const codes = replies.map(({ status, body: reply }) => reply.error_code ?? status).sort();
    expect(codes).toEqual([200, 200, 200, 'ModelArts.4401', 'ModelArts.4401', 'ModelArts.4401']);
    const busy = replies.find(({ status }) => status !== 200);
    expect(busy?.body.error_msg).toBe('Max concurrency error.');
    expect(busy?.headers.get('Retry-After')).toBe('2');
    expect((await callOperation(server, await body())).status).toBe(200);
  });

  it('answer a picture over which a worker died, with another worker', async () => {
    const server = await startTestServer();
    const once = join(mkdtempSync(join(tmpdir(), 'died-')), 'once');
    const [killed, bystander] = await Promise.all([
      callOperation(server, await body({ dieUnlessExists: once })),
      callOperation(server, await body()),
    ]);
    expect([killed.status, bystander.status]).toEqual([200, 200]);
    expect(await metrics(server)).toMatch(/^card_api_worker_crashes_total 1$/m);
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
    const first = callOperation(server, await body({ sleep: 800 }));
    await wait(200);
    const impatient = fetch(`${server.address}/v2/project-a/ocr/hk-id-card`, {
      method: 'POST',
      headers: { 'X-Auth-Token': 'any' },
      body: JSON.stringify(await body({ sleep: 60_000 })),
      signal: AbortSignal.timeout(200),
    });
    await expect(impatient).rejects.toThrow();
    expect((await first).status).toBe(200);
    expect((await callOperation(server, await body())).status).toBe(200);
  });

  it('finish every accepted request on a stop, and the health check says that it stops', async () => {
    const server = await startTestServer({ limits: { workers: 1, queue: 10, drainSeconds: 0.5 } });
    const picture = await body({ sleep: 400 });
    const accepted = Array.from({ length: 5 }, () => callOperation(server, picture));
    await wait(200);
    const stopped = server.stop();
    const health = await fetch(`${server.address}/healthz`);
    expect([health.status, ((await health.json()) as { status: string }).status]).toEqual([503, 'stopping']);
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await stopped;
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
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
    await expect.poll(() => metrics(server)).toContain('code="ModelArts.4601"');
    const text = await metrics(server);
    const route = 'route="/v2/:project/ocr/hk-id-card"';
    expect(text).toContain(`card_api_requests_total{${route},status="200",code=""} 1`);
    expect(text).toContain(`card_api_requests_total{${route},status="400",code="AIS.0104"} 1`);
    expect(text).toContain('card_api_url_fetches_total{outcome="not-allowed"} 1');
    expect(text).toMatch(/card_api_read_seconds_count 2/);
    expect(text).not.toMatch(/project-a|Z683365|LOK/);
  });
});
