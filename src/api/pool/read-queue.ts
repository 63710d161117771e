/**
 * Admits a bounded number of readings at a time, lets a bounded number wait their turn in the order they came, and
 * turns the rest away at once: a server that is overrun should say so while the caller still listens.
 */
export class ReadQueue {
  readonly #places: number;
  readonly #limit: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(places: number, limit: number) {
    this.#places = places;
    this.#limit = limit;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Takes a place; call `leave` when done. `full` and `abandoned` (the signal, while waiting) take none. */
  async enter(signal: AbortSignal): Promise<'entered' | 'full' | 'abandoned'> {
    if (signal.aborted) return 'abandoned';
    if (this.#running < this.#places) {
      this.#running += 1;
      return 'entered';
    }
    if (this.#waiting.length >= this.#limit) return 'full';
    return new Promise((resolve) => {
      const turn = () => {
        signal.removeEventListener('abort', abandon);
        resolve('entered');
      };
      const abandon = () => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1);
        resolve('abandoned');
      };
      signal.addEventListener('abort', abandon, { once: true });
      this.#waiting.push(turn);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    // the place passes straight to the next one, so `running` stays as it is
    if (next) next();
    else this.#running -= 1;
  }
}
