import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ReadPool } from './pool/read-pool.ts';

const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2.5, 5, 10, 25];

export type Metrics = ReturnType<typeof createMetrics>;

/** Prometheus metrics of one server. No label holds anything of a caller or a card. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'card_api_requests_total',
      help: 'Requests answered, by route, HTTP status and error code of the contract',
      labelNames: ['route', 'status', 'code'] as const,
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'card_api_request_seconds',
      help: 'Time from the first byte of a request to the end of its answer',
      labelNames: ['route'] as const,
      buckets: SECONDS,
      registers,
    }),
    readSeconds: new Histogram({
      name: 'card_api_read_seconds',
      help: 'Time of a reading, waiting in the queue included',
      buckets: SECONDS,
      registers,
    }),
    urlFetches: new Counter({
      name: 'card_api_url_fetches_total',
      help: 'Pictures fetched by URL, by outcome',
      labelNames: ['outcome'] as const,
      registers,
    }),
    workerCrashes: new Counter({
      name: 'card_api_worker_crashes_total',
      help: 'Workers that died and were replaced',
      registers,
    }),
  };
}

/** Gauges that are read off the pool when somebody looks. */
export function watchPool(metrics: Metrics, pool: ReadPool): void {
  const registers = [metrics.registry];
  new Gauge({
    name: 'card_api_reads_running',
    help: 'Readings under way',
    registers,
    collect() {
      this.set(pool.running);
    },
  });
  new Gauge({
    name: 'card_api_reads_waiting',
    help: 'Requests that wait for a worker',
    registers,
    collect() {
      this.set(pool.waiting);
    },
  });
}
