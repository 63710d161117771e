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
  readonly #turns = new Map<string, Promise<void>>();
  readonly #limit: number;
  readonly #lockMilliseconds: number;
  readonly #now: () => number;

  constructor(limit: number, lockMilliseconds: number, now: () => number) {
    this.#limit = limit;
    this.#lockMilliseconds = lockMilliseconds;
    this.#now = now;
  }

  /**
   * Checks that take time, one after the other for each name: attempts that are sent all at once are counted like any
   * others, and the sixth wrong one is not looked at.
   */
  async attempt(name: string, check: () => Promise<boolean>): Promise<'right' | 'wrong' | 'locked'> {
    const before = this.#turns.get(name);
    let endTurn: () => void = () => undefined;
    const turn = new Promise<void>((resolve) => {
      endTurn = resolve;
    });
    this.#turns.set(name, turn);
    try {
      await before;
      if (this.isLocked(name)) return 'locked';
      const right = await check();
      if (right) this.succeeded(name);
      else this.failed(name);
      return right ? 'right' : 'wrong';
    } finally {
      endTurn();
      if (this.#turns.get(name) === turn) this.#turns.delete(name);
    }
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
