import { type ChildProcess, fork } from 'node:child_process';
import type { ReadOutcome, ReadTask, WorkerMessage, WorkerSettings } from './read-task.ts';

/** How long a worker may take to load its models, in milliseconds. */
const START_LIMIT = 60_000;
/** How long a worker may take to end by itself, in milliseconds. */
const END_LIMIT = 2000;

/**
 * One engine in a process of its own. Not a thread: the native runtime takes the whole process down when its thread
 * is ended, and a crash in native code should cost one picture's time, not the server.
 */
export class WorkerProcess {
  readonly #child: ChildProcess;
  #waiting: { resolve(message: WorkerMessage): void; reject(problem: Error): void } | undefined;
  isReady = false;
  /** Resolves when the first picture may come; rejects when the process ends before. */
  readonly ready: Promise<void>;
  /** Resolves when the process has ended, whatever the cause. */
  readonly ended: Promise<void>;

  constructor(module: URL, settings: WorkerSettings) {
    this.#child = fork(module, [JSON.stringify(settings)], {
      // pictures travel as bytes
      serialization: 'advanced',
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    this.#child.on('message', (message) => {
      // the worker is ours and sends nothing else
      this.#waiting?.resolve(message as WorkerMessage);
      this.#waiting = undefined;
    });
    this.ended = new Promise((resolve) => {
      const end = (cause: unknown) => {
        this.#waiting?.reject(new Error(`worker process ended: ${cause}`));
        this.#waiting = undefined;
        resolve();
      };
      this.#child.once('exit', (code, signal) => end(signal ?? code));
      this.#child.once('error', end);
    });
    const startTimer = setTimeout(() => this.kill(), START_LIMIT);
    this.ready = this.#next()
      .then(() => {
        this.isReady = true;
      })
      .finally(() => clearTimeout(startTimer));
    // whoever needs the worker awaits `ready`; without anybody its rejection is no error
    this.ready.catch(() => undefined);
  }

  /** One task at a time. Rejects when the process dies over it. */
  async run(task: ReadTask): Promise<ReadOutcome> {
    const answer = this.#next();
    this.#child.send(task, (problem) => {
      if (problem) this.kill();
    });
    const message = await answer;
    if (message.kind !== 'outcome') throw new Error('worker process spoke out of turn');
    return message.outcome;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Lets the process end by itself, and helps where it does not. */
  async stop(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const timer = setTimeout(() => this.kill(), END_LIMIT);
    await this.ended;
    clearTimeout(timer);
  }

  #next(): Promise<WorkerMessage> {
    return new Promise((resolve, reject) => {
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        reject(new Error('worker process has ended'));
        return;
      }
      this.#waiting = { resolve, reject };
    });
  }
}
