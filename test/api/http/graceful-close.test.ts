import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gracefulClose } from '../../../src/api/http/graceful-close.ts';

/** Milliseconds that requests may go on arriving. */
const ARRIVAL = 150;

/** A server that answers when the gate is opened. */
async function gatedServer() {
  let openGate: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  const server = Fastify({ return503OnClosing: false });
  const close = gracefulClose(server, ARRIVAL);
  let arrived = 0;
  server.post('/', async () => {
    arrived += 1;
    await gate;
    return {};
  });
  const address = await server.listen({ port: 0 });
  return { address, close, openGate, arrived: () => arrived };
}

async function openConnection(address: string, text: string) {
  const socket = connect(Number(new URL(address).port), 'localhost');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  if (text !== '') socket.write(text);
  return socket;
}

describe('a stop', () => {
  it.each([
    ['that never spoke', ''],
    ['with half a head', 'POST / HTTP/1.1\r\nHost: localhost\r\n'],
    [
      'with half a body',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"',
    ],
  ])('is not held up by a connection %s', async (_what, text) => {
    const { address, close } = await gatedServer();
    const socket = await openConnection(address, text);
    const cut = once(socket.resume(), 'close');
    await close();
    await cut;
  });

  it('waits for what has arrived, however long, and for what arrives in time', async () => {
    const { address, close, openGate, arrived } = await gatedServer();
    const first = fetch(address, { method: 'POST' });
    await expect.poll(arrived).toBe(1);
    const late = await openConnection(address, 'POST / HTTP/1.1\r\nHost: localhost\r\n');
    let closed = false;
    const closing = close().then(() => {
      closed = true;
    });
    const answer = once(late, 'data');
    late.write('Connection: close\r\n\r\n');
    await expect.poll(arrived).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 3 * ARRIVAL));
    expect(closed).toBe(false);
    openGate();
    expect((await first).status).toBe(200);
    expect(String((await answer)[0])).toMatch(/^HTTP\/1.1 200/);
    await closing;
  });
});
