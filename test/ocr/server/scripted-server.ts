import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ScriptedReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** A string goes out as it is, anything else as JSON; `hang` never answers, `drop` closes the connection. */
  readonly body?: unknown;
  readonly act?: 'hang' | 'drop';
}

export interface SeenRequest {
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Record<string, unknown>;
}

/** A server that answers as it is told, one reply after another and the last one for ever, and notes what it was asked. */
export async function scriptedServer(replies: readonly ScriptedReply[]) {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    // the client under test sends nothing but JSON objects
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    const reply = replies[Math.min(seen.length, replies.length - 1)] ?? {};
    seen.push({ path: request.url ?? '', headers: request.headers, body });
    if (reply.act === 'hang') return;
    if (reply.act === 'drop') {
      response.destroy();
      return;
    }
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {});
    response.writeHead(reply.status ?? 200, { 'X-Request-Id': `request-${seen.length}`, ...reply.headers });
    response.end(text);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // a TCP server that listens has such an address
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}
