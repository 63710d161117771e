import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { failure, type Result, success } from '../result.ts';
import { Authenticator } from './authentication/authenticator.ts';
import { FailureLock } from './authentication/failure-lock.ts';
import type { ServerConfig } from './config/config-schema.ts';
import { createServer } from './create-server.ts';
import { isLoopback } from './http/check-host.ts';
import { gracefulClose } from './http/graceful-close.ts';
import { RateLimit } from './http/rate-limit.ts';
import { createMetrics, watchPool } from './metrics.ts';
import { AddressPolicy } from './picture/address-policy.ts';
import { ReadPool } from './pool/read-pool.ts';
import { ReadQueue } from './pool/read-queue.ts';
import type { Services } from './services.ts';

/** A queue that is read in about the time that a caller waits. */
const QUEUE_PER_WORKER = 16;
const USER_FAILURES = 5;
const USER_LOCK = 15 * 60 * 1000;

export interface StartOptions {
  /** Module of the worker threads; default: the engine. */
  readonly worker?: URL;
  readonly now?: () => number;
}

export interface RunningServer {
  /** `http://127.0.0.1:8787` */
  readonly address: string;
  /** Answers what was accepted, takes nothing more, ends the workers. */
  stop(): Promise<void>;
}

/** Starts the server and waits until it can read. The failure is for the operator to read. */
export async function startServer(
  config: ServerConfig,
  options: StartOptions = {},
): Promise<Result<RunningServer, string>> {
  const { now = Date.now, worker = new URL('./pool/reader-worker.ts', import.meta.url) } = options;
  const { listen, limits } = config;
  const logger = pino({ level: config.logLevel, base: { name: 'card-api' } });
  const authenticator = new Authenticator(config, config.tokenSecret ?? randomBytes(32).toString('hex'), now);
  if (authenticator.open && !isLoopback(listen.host)) {
    return failure(
      `no users and no keys are configured, so anybody could read cards here: refusing to listen on ${listen.host}. ` +
        'Configure users or keys (docs/server.md), or listen on 127.0.0.1',
    );
  }
  const workers = limits.workers ?? availableParallelism();
  const queue = limits.queue ?? workers * QUEUE_PER_WORKER;
  const metrics = createMetrics();
  const pool = new ReadPool({
    worker,
    workers,
    threadsPerWorker: limits.threadsPerWorker ?? Math.max(1, Math.floor(availableParallelism() / workers)),
    queue,
    readMilliseconds: limits.readSeconds * 1000,
    onCrash: () => {
      metrics.workerCrashes.inc();
      logger.warn('a worker died and is replaced');
    },
  });
  watchPool(metrics, pool);
  const services: Services = {
    config,
    authenticator,
    userLock: new FailureLock(USER_FAILURES, USER_LOCK, now),
    rateLimit: limits.requestsPerMinute ? new RateLimit(limits.requestsPerMinute, now) : undefined,
    addresses: new AddressPolicy(config.pictureUrls.allow),
    pool,
    fetches: new ReadQueue(workers + queue, 0),
    metrics,
    now,
    draining: false,
  };
  try {
    await pool.warmUp();
    const server = await createServer(services, logger);
    const close = gracefulClose(server);
    const address = await server.listen({ host: listen.host, port: listen.port });
    if (authenticator.open) {
      logger.warn(`nothing is configured: any token is accepted, from this computer only, at ${address}`);
    } else if (config.tokenSecret === undefined && config.users.length > 0) {
      logger.warn('no tokenSecret is configured: tokens are good at this process only, and end with it');
    }
    const stop = async () => {
      services.draining = true;
      await wait(limits.drainSeconds * 1000);
      await close();
      await pool.close();
    };
    let stopped: Promise<void> | undefined;
    return success({
      address,
      stop: () => {
        stopped ??= stop();
        return stopped;
      },
    });
  } catch (problem) {
    await pool.close();
    return failure(problem instanceof Error ? problem.message : String(problem));
  }
}
