import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { drawDemoCard } from './draw-demo-card.ts';

const FILES: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  '/page.css': { path: './page.css', type: 'text/css; charset=utf-8' },
  '/page.js': { path: './page.js', type: 'text/javascript; charset=utf-8' },
  '/fonts/NotoSansHK.ttf': {
    path: '../../../node_modules/@expo-google-fonts/noto-sans-hk/400Regular/NotoSansHK_400Regular.ttf',
    type: 'font/ttf',
  },
  '/': { path: './index.html', type: 'text/html; charset=utf-8' },
};

/** As strict as a bank's: proof that the extension needs no loosening of a page's policy. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; script-src 'self'";

export interface DemoServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the onboarding form with a specimen card on this computer only. `/?card=N` shows the card of the Nth
 * invented person.
 *
 * @param port 0 takes a free one
 */
export async function serveDemo(port: number): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'), response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await listening(server, port);
  // A server that listens on a port, not on a pipe, has such an address.
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(address: URL, response: ServerResponse): Promise<void> {
  const file = FILES[address.pathname];
  if (file) {
    const body = await readFile(fileURLToPath(new URL(file.path, import.meta.url)));
    response.writeHead(200, { 'content-type': file.type, 'content-security-policy': POLICY }).end(body);
  } else if (address.pathname === '/specimen.jpg') {
    const card = drawDemoCard(Number(address.searchParams.get('card') ?? 1));
    response.writeHead(200, { 'content-type': card.mediaType, 'cache-control': 'no-store' }).end(card.bytes);
  } else {
    response.writeHead(404).end();
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken; try another, or none`) : error);
    });
    server.listen(port, '127.0.0.1');
  });
}
