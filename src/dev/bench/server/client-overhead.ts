import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EncodedPicture } from '../../../ocr/picture.ts';
import { createServerReader } from '../../../ocr/server/create-server-reader.ts';
import type { ServerCredentials } from '../../../ocr/server/settings.ts';

export interface ClientOverhead {
  readonly authentication: ServerCredentials['kind'];
  /** Medians in milliseconds: a call with a body that lies ready, and the client with the picture. */
  readonly bare: number;
  readonly client: number;
  readonly overhead: number;
}

const ROUNDS = 40;
const KINDS: readonly ServerCredentials[] = [
  { kind: 'token', token: 'bench' },
  { kind: 'ak-sk', access: 'BENCH', secret: 'a secret that nobody checks' },
];

/** What the client (Base64, JSON, signing, checking the reply) adds to the same call made bare, to a server that answers at once. */
export async function measureClientOverhead(picture: EncodedPicture): Promise<ClientOverhead[]> {
  const reply = JSON.stringify({ result: { number: 'Z683365(5)', confidence: { number: 0.99 } } });
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'Content-Type': 'application/json' }).end(reply));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // a TCP server that listens has such an address
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const all: ClientOverhead[] = [];
    for (const credentials of KINDS) all.push(await compare(address, credentials, picture));
    return all;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function compare(
  address: string,
  credentials: ServerCredentials,
  picture: EncodedPicture,
): Promise<ClientOverhead> {
  const body = JSON.stringify({ image: Buffer.from(picture.bytes).toString('base64') });
  const reader = createServerReader({
    connection: { address, region: 'bench', projectId: 'bench', sendUrl: 'never', urlAllowed: false },
    credentials,
  });
  const bare = async () => {
    const response = await fetch(`${address}/v2/bench/ocr/hk-id-card`, { method: 'POST', body });
    await response.json();
  };
  const times = { bare: [] as number[], client: [] as number[] };
  for (let round = -20; round < ROUNDS; round++) {
    const bareTime = await timed(bare);
    const clientTime = await timed(() => reader.read(picture));
    // the first few rounds warm both up
    if (round < 0) continue;
    times.bare.push(bareTime);
    times.client.push(clientTime);
  }
  const [bareMedian, clientMedian] = [median(times.bare), median(times.client)];
  return {
    authentication: credentials.kind,
    bare: bareMedian,
    client: clientMedian,
    overhead: clientMedian - bareMedian,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((first, second) => first - second)[Math.floor(numbers.length / 2)] ?? 0;
}
