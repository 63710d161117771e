import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path is answered with; text is sent as HTML. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds before it is answered. */
  readonly after?: number;
}

export interface PageServer {
  /** Two hosts of one server, which browsers take for two origins without CORS between them. */
  readonly origin: string;
  readonly otherOrigin: string;
  /** Answers a path from now on. */
  set(path: string, answer: Answer): void;
  close(): Promise<void>;
}

export async function servePages(): Promise<PageServer> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const answer = answers.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!answer) {
      response.writeHead(404).end();
      return;
    }
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body, after = 0 } = answer;
    setTimeout(() => response.writeHead(status, { 'content-type': type, ...headers }).end(body), after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    set: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
