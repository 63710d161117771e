import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import type { CardReading } from '../../ocr/reader.ts';
import type { Result } from '../../result.ts';
import type { EngineReader } from '../create-reader.ts';
import type { EngineReadOptions } from '../engine-read-options.ts';
import { EngineWorker } from './engine-worker.ts';
import type { EngineFiles } from './worker-protocol.ts';

export interface BrowserReader extends EngineReader {
  /** Starts the worker and loads the networks, so that the next reading is quick. */
  warmUp(): Promise<void>;
}

/** The worker and its networks take about 350 MB: they are given back after this time without a reading. */
const IDLE_MILLISECONDS = 5 * 60 * 1000;

/**
 * The on-device reader for a page: it lives in a module worker that is started when it is needed, reads one picture
 * at a time in the order of the calls, is given back when idle, and is replaced when it has died.
 * `read` rejects where the worker cannot start or dies, and with the signal's reason where it is aborted.
 */
export function createBrowserReader(files: EngineFiles): BrowserReader {
  let worker: EngineWorker | null = null;
  let idleTimer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function readyWorker(): Promise<EngineWorker> {
    clearTimeout(idleTimer);
    if (!worker || worker.dead) worker = new EngineWorker(files);
    await worker.loaded;
    return worker;
  }

  async function release(): Promise<void> {
    clearTimeout(idleTimer);
    worker?.terminate();
    worker = null;
  }

  function releaseWhenIdle(): void {
    clearTimeout(idleTimer);
    idleTimer = setTimeout(() => void release(), IDLE_MILLISECONDS);
  }

  async function readNow(
    picture: EncodedPicture,
    options: EngineReadOptions,
  ): Promise<Result<CardReading, ReadFailure>> {
    options.signal?.throwIfAborted();
    const ready = await readyWorker();
    options.signal?.throwIfAborted();
    try {
      return await ready.read(picture, options);
    } finally {
      releaseWhenIdle();
    }
  }

  return {
    async warmUp() {
      await readyWorker();
      releaseWhenIdle();
    },
    read(picture, options = {}) {
      const reading = queue.then(() => readNow(picture, options));
      queue = reading.catch(() => undefined);
      return reading;
    },
    release,
  };
}
