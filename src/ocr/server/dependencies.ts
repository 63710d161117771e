import type { Result } from '../../result.ts';
import type { ReadFailure } from '../failure.ts';
import type { EncodedPicture } from '../picture.ts';
import { memoryTokenStore, type TokenStore } from './token-store.ts';

/** What the client needs from around it; each has a default that works in a browser and in Node. */
export interface ServerReaderDependencies {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly tokenStore: TokenStore;
  /**
   * Bring a picture into a form that the contract takes: `transcode` to PNG or JPEG, `shrink` to less of the limits.
   * Without it a picture that does not fit is refused by name.
   */
  readonly adaptPicture?: (
    picture: EncodedPicture,
    need: 'transcode' | 'shrink',
  ) => Promise<Result<EncodedPicture, ReadFailure>>;
  /** Longest time of one attempt, in milliseconds: a background worker that awaits a fetch longer is killed. */
  readonly attemptLimit: number;
  /** Longest time of all attempts and waits together, in milliseconds. */
  readonly deadline: number;
  /** Shortest wait before a repetition, in milliseconds (the vendor advises 2 to 5 s). */
  readonly backOff: number;
}

export function serverReaderDependencies(
  given: Partial<ServerReaderDependencies> = {},
): ServerReaderDependencies {
  return {
    fetch: (input, init) => globalThis.fetch(input, init),
    now: Date.now,
    isOnline: () => globalThis.navigator?.onLine ?? true,
    tokenStore: memoryTokenStore(),
    attemptLimit: 25_000,
    deadline: 60_000,
    backOff: 2_000,
    ...given,
  };
}
