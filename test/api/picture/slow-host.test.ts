import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished } from 'vitest';
import { callOperation, startTestServer } from '../fixtures/start-test-server.ts';

it('a picture host that never answers is given up in time, also when memory was collected meanwhile', {
  timeout: 30_000,
}, async () => {
  const host = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(host, 'listening');
  onTestFinished(() => {
    host.closeAllConnections();
    host.close();
  });
  // A server that listens on a port has such an address.
  const { port } = host.address() as AddressInfo;
  const server = await startTestServer({ pictureUrls: { seconds: 2, allow: ['127.0.0.0/8'] } });
  const reply = callOperation(server, { url: `http://127.0.0.1:${port}/card.jpg` });
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const timer = setInterval(collect, 100);
  onTestFinished(() => clearInterval(timer));
  const { body } = await Promise.race([
    reply,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('still waiting')), 10_000)),
  ]);
  expect(body.error_code).toBe('ModelArts.4603');
});
