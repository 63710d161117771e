import autocannon from 'autocannon';
import type { EncodedPicture } from '../../../ocr/picture.ts';
import { familyUsage } from './family-usage.ts';
import { startServerProcess } from './start-server-process.ts';

export interface Throughput {
  readonly workers: number;
  readonly readsPerSecond: number;
  /** Milliseconds, from the caller's side, with twice as many callers as workers. */
  readonly medianLatency: number;
  readonly latency99: number;
  /** Replies other than 200, and connections that failed. */
  readonly errors: number;
  /** Resident memory of the server and its workers, in bytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
  /** Time on processors that one read takes, in seconds: what to size machines by. */
  readonly processorSecondsPerRead: number | undefined;
}

const WARM_UP_SECONDS = 4;

/** Reads per second of a server of its own, under as many callers as keep its workers busy. */
export async function measureThroughput(
  picture: EncodedPicture,
  workers: number,
  seconds: number,
): Promise<Throughput> {
  const server = await startServerProcess({ limits: { workers, threadsPerWorker: 1 } });
  try {
    const call = (duration: number) =>
      autocannon({
        url: `${server.address}/v2/bench/ocr/hk-id-card`,
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'bench' },
        body: JSON.stringify({ image: Buffer.from(picture.bytes).toString('base64') }),
        connections: workers * 2,
        duration,
        timeout: 60,
      });
    await call(WARM_UP_SECONDS);
    const before = await familyUsage(server.processId);
    const measured = await call(seconds);
    const after = await familyUsage(server.processId);
    return {
      workers,
      readsPerSecond: measured['2xx'] / measured.duration,
      medianLatency: measured.latency.p50,
      latency99: measured.latency.p99,
      errors: measured.non2xx + measured.errors,
      memory: after?.memory,
      processorSecondsPerRead:
        before && after && (after.processorSeconds - before.processorSeconds) / measured['2xx'],
    };
  } finally {
    await server.stop();
  }
}
