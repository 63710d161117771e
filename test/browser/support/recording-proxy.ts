import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

/** A proxy that notes every address asked for, passes on what is for this computer and refuses the rest. */
export interface RecordingProxy {
  readonly address: string;
  /** Addresses asked for, oldest first; `host:port` for encrypted ones. */
  readonly requests: string[];
  close(): Promise<void>;
}

const LOCAL = new Set(['127.0.0.1', 'localhost']);

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    requests.push(url);
    if (!URL.canParse(url) || !LOCAL.has(new URL(url).hostname)) {
      response.writeHead(403).end();
      return;
    }
    const passed = send(url, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      // Cut short at either end, the other end learns it by the closed connection.
      pipeline(answer, response, () => undefined);
    });
    passed.on('error', () => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end();
    });
    request.pipe(passed);
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    // The server hands this socket over with no listener on it: a browser that resets the connection
    // instead of closing it would end the whole test run.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
