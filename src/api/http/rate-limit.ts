const WINDOW = 60_000;

/** Requests of each caller in fixed windows of a minute, counted by each replica for itself. */
export class RateLimit {
  readonly #limit: number;
  readonly #now: () => number;
  #windowStart = 0;
  #counts = new Map<string, number>();

  constructor(limit: number, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one request; the seconds until the next window when it is one too many. */
  take(caller: string): number | undefined {
    const now = this.#now();
    if (now - this.#windowStart >= WINDOW) {
      this.#windowStart = now;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(caller) ?? 0) + 1;
    this.#counts.set(caller, count);
    return count > this.#limit
      ? Math.max(1, Math.ceil((this.#windowStart + WINDOW - now) / 1000))
      : undefined;
  }
}
