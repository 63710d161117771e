interface Failures {
  count: number;
  lockedUntil: number;
}

/**
 * Counts failures in a row for each name and locks the name for a while after too many, as the vendor does: an access
 * key for 5 minutes, a user for 15, after 5 failures. Kept by each replica for itself; ask only about names that
 * exist, so that strangers cannot fill the memory.
 */
export class FailureLock {
  readonly #failures = new Map<string, Failures>();
  readonly #limit: number;
  readonly #lockMilliseconds: number;
  readonly #now: () => number;

  constructor(limit: number, lockMilliseconds: number, now: () => number) {
    this.#limit = limit;
    this.#lockMilliseconds = lockMilliseconds;
    this.#now = now;
  }

  isLocked(name: string): boolean {
    const failures = this.#failures.get(name);
    if (!failures || failures.lockedUntil === 0) return false;
    if (failures.lockedUntil > this.#now()) return true;
    this.#failures.delete(name);
    return false;
  }

  failed(name: string): void {
    const failures = this.#failures.get(name) ?? { count: 0, lockedUntil: 0 };
    failures.count += 1;
    if (failures.count >= this.#limit) failures.lockedUntil = this.#now() + this.#lockMilliseconds;
    this.#failures.set(name, failures);
  }

  succeeded(name: string): void {
    this.#failures.delete(name);
  }
}
