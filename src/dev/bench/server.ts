import type { EncodedPicture } from '../../ocr/picture.ts';
import { type ClientOverhead, measureClientOverhead } from './server/client-overhead.ts';
import { measureThroughput, type Throughput } from './server/throughput.ts';

export interface ServerBench {
  /** One worker and two, each with one thread, on the same machine one after the other. */
  readonly throughput: readonly [one: Throughput, two: Throughput];
  /** Reads per second with two workers over reads per second with one. */
  readonly scaling: number;
  /**
   * The same for reads per second of processor time: what more workers would gain where the callers and the second worker do
   * not share two cores. Undefined where the system does not tell.
   */
  readonly scalingPerProcessor: number | undefined;
  readonly clientOverhead: readonly ClientOverhead[];
}

/**
 * What `npm run serve` reads in a second, and what the extension's client adds to a bare HTTP call.
 * @param picture a card that the engine reads; the same one for every request
 * @param seconds how long each throughput is measured
 */
export async function benchServer(picture: EncodedPicture, seconds = 20): Promise<ServerBench> {
  const one = await measureThroughput(picture, 1, seconds);
  const two = await measureThroughput(picture, 2, seconds);
  return {
    throughput: [one, two],
    scaling: two.readsPerSecond / one.readsPerSecond,
    scalingPerProcessor:
      one.processorSecondsPerRead &&
      two.processorSecondsPerRead &&
      one.processorSecondsPerRead / two.processorSecondsPerRead,
    clientOverhead: await measureClientOverhead(picture),
  };
}
