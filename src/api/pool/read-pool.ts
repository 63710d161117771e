import type { HkIdCardResult } from '../../card/result.ts';
import type { ReadFailure } from '../../ocr/failure.ts';
import { failure, type Result } from '../../result.ts';
import { ReadQueue } from './read-queue.ts';
import type { ReadTask, WorkerSettings } from './read-task.ts';
import { WorkerProcess } from './worker-process.ts';

/**
 * `busy`: no place in the queue; `abandoned`: the caller went away while waiting, or the pool was closed; `crashed`:
 * workers died over the picture; `unavailable`: workers died before they were ready for it.
 */
export type PoolFailure = 'busy' | 'abandoned' | 'timed-out' | 'crashed' | 'unavailable';

type PoolOutcome = Result<HkIdCardResult, ReadFailure | PoolFailure>;

/** Milliseconds between two starts of a worker that ends before it is ready. */
const RESTART_DELAY = 2000;

/**
 * How often a picture is read again whose worker died. Once would do for one that kills its worker; but whatever kills
 * several workers at a time (want of memory, an operator) may meet a picture twice without its fault.
 */
const READ_AGAIN = 2;
/** How many more workers are tried for a picture after one that died while it started, which is not the picture's doing. */
const START_AGAIN = 4;

export interface ReadPoolOptions {
  /** Module that a worker process runs. */
  readonly worker: URL;
  readonly workers: number;
  /** Threads of one model run. */
  readonly threadsPerWorker: number;
  /** How many readings may wait. */
  readonly queue: number;
  readonly readMilliseconds: number;
  /** Told of every worker that died over a picture or had to be killed. */
  readonly onCrash: () => void;
}

/** Engines in worker processes, behind a bounded queue. A worker that dies is replaced and its picture read again. */
export class ReadPool {
  readonly #options: ReadPoolOptions;
  readonly #settings: WorkerSettings;
  readonly #queue: ReadQueue;
  readonly #workers = new Set<WorkerProcess>();
  readonly #idle: WorkerProcess[] = [];
  #closed = false;

  constructor(options: ReadPoolOptions) {
    this.#options = options;
    this.#settings = { threads: options.threadsPerWorker };
    this.#queue = new ReadQueue(options.workers, options.queue);
    for (let count = 0; count < options.workers; count++) this.#idle.push(this.#startWorker());
  }

  get running(): number {
    return this.#queue.running;
  }

  get waiting(): number {
    return this.#queue.waiting;
  }

  /** Rejects when a worker cannot be started at all: a missing model, a broken installation. */
  async warmUp(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.ready));
  }

  async read(task: ReadTask, signal: AbortSignal): Promise<PoolOutcome> {
    const place = await this.#queue.enter(signal);
    if (place !== 'entered') return failure<PoolFailure>(place === 'full' ? 'busy' : 'abandoned');
    try {
      return await this.#readWithSomeWorker(task);
    } finally {
      this.#queue.leave();
    }
  }

  /** Ends all workers, also those that read: what they were given is abandoned. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#workers].map((worker) => worker.stop()));
  }

  async #readWithSomeWorker(task: ReadTask): Promise<PoolOutcome> {
    const left = { crashed: READ_AGAIN, unavailable: START_AGAIN };
    for (;;) {
      const outcome = await this.#run(task);
      if (outcome.ok || (outcome.failure !== 'crashed' && outcome.failure !== 'unavailable')) return outcome;
      if (left[outcome.failure] === 0) return outcome;
      left[outcome.failure] -= 1;
    }
  }

  /** Called with a place taken, so one worker at least is idle. */
  async #run(task: ReadTask): Promise<PoolOutcome> {
    if (this.#closed) return failure<PoolFailure>('abandoned');
    const worker = this.#idle.pop() ?? this.#startWorker();
    try {
      return await this.#readWith(worker, task);
    } finally {
      if (this.#workers.has(worker)) this.#idle.push(worker);
      else if (!this.#closed) this.#idle.push(this.#startWorker());
    }
  }

  async #readWith(worker: WorkerProcess, task: ReadTask): Promise<PoolOutcome> {
    const limit = { timer: undefined as NodeJS.Timeout | undefined, reached: false };
    try {
      // the time to start is not the picture's
      await worker.ready;
      limit.timer = setTimeout(() => {
        limit.reached = true;
        worker.kill();
      }, this.#options.readMilliseconds);
      return await worker.run(task);
    } catch {
      if (this.#closed) return failure<PoolFailure>('abandoned');
      this.#options.onCrash();
      if (!worker.isReady) return failure<PoolFailure>('unavailable');
      return failure<PoolFailure>(limit.reached ? 'timed-out' : 'crashed');
    } finally {
      clearTimeout(limit.timer);
    }
  }

  #startWorker(): WorkerProcess {
    const worker = new WorkerProcess(this.#options.worker, this.#settings);
    this.#workers.add(worker);
    void worker.ended.then(() => {
      this.#workers.delete(worker);
      // one that never got ready would most likely not the next time either: no storm of starts
      if (worker.isReady) this.#replaceIdle(worker);
      else setTimeout(() => this.#replaceIdle(worker), RESTART_DELAY).unref();
    });
    return worker;
  }

  /** For a worker that died while idle; one that died over a picture is replaced when its reading ends. */
  #replaceIdle(worker: WorkerProcess): void {
    const place = this.#idle.indexOf(worker);
    if (place >= 0 && !this.#closed) this.#idle[place] = this.#startWorker();
  }
}
