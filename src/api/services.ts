import type { Authenticator } from './authentication/authenticator.ts';
import type { FailureLock } from './authentication/failure-lock.ts';
import type { ServerConfig } from './config/config-schema.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { Metrics } from './metrics.ts';
import type { AddressPolicy } from './picture/address-policy.ts';
import type { ReadPool } from './pool/read-pool.ts';
import type { ReadQueue } from './pool/read-queue.ts';

/** What the routes work with; one set for each server. */
export interface Services {
  readonly config: ServerConfig;
  readonly authenticator: Authenticator;
  readonly userLock: FailureLock;
  readonly rateLimit: RateLimit | undefined;
  readonly addresses: AddressPolicy;
  readonly pool: ReadPool;
  /** Bounds the pictures that are being fetched by URL; none waits. */
  readonly fetches: ReadQueue;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** True from the moment that the server was told to stop. */
  draining: boolean;
}
