import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import type { CardReading } from '../../ocr/reader.ts';
import type { Result } from '../../result.ts';
import type { EngineReadOptions } from '../engine-read-options.ts';
import type { EngineFiles, WorkerReply, WorkerRequest } from './worker-protocol.ts';

interface PendingRead {
  readonly options: EngineReadOptions;
  readonly resolve: (outcome: Result<CardReading, ReadFailure>) => void;
  readonly reject: (error: unknown) => void;
}

/** One worker with the networks in it, seen from the page that started it. */
export class EngineWorker {
  /** Fulfilled when the networks are ready; rejected where the worker could not start. */
  readonly loaded: Promise<void>;
  /** Set once the worker has failed or was terminated; it answers nothing any more. */
  dead = false;
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: 'card-reader',
  });
  readonly #pending = new Map<number, PendingRead>();
  #nextId = 1;
  #rejectLoaded: (error: unknown) => void = () => undefined;

  constructor(files: EngineFiles) {
    this.loaded = new Promise((resolve, reject) => {
      this.#rejectLoaded = reject;
      this.#worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
        if (data.type === 'loaded') resolve();
        else if (data.type === 'not-loaded') this.#die(new Error(data.message));
        else this.#answer(data);
      });
    });
    this.#worker.addEventListener('error', (event) =>
      this.#die(new Error(event.message || 'the worker failed')),
    );
    this.#post({ type: 'load', files });
  }

  /** Reads one picture. The bytes are copied first: the caller keeps its own. */
  read(picture: EncodedPicture, options: EngineReadOptions): Promise<Result<CardReading, ReadFailure>> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId++;
      this.#pending.set(id, { options, resolve, reject });
      options.signal?.addEventListener('abort', () => {
        this.#pending.delete(id);
        reject(options.signal?.reason);
      });
      const bytes = picture.bytes.slice();
      const { portraitImage = false, portraitLocation = false } = options;
      this.#post({ type: 'read', id, bytes, mediaType: picture.mediaType, portraitImage, portraitLocation }, [
        bytes.buffer,
      ]);
    });
  }

  terminate(): void {
    this.#die(new Error('the worker was stopped'));
  }

  #post(request: WorkerRequest, transfer: Transferable[] = []): void {
    this.#worker.postMessage(request, transfer);
  }

  #answer(reply: Exclude<WorkerReply, { type: 'loaded' | 'not-loaded' }>): void {
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.type === 'stage') {
      pending.options.onStage?.(reply.stage);
      return;
    }
    this.#pending.delete(reply.id);
    pending.options.onTimings?.(reply.timings);
    pending.resolve(reply.outcome);
  }

  #die(error: Error): void {
    if (this.dead) return;
    this.dead = true;
    this.#worker.terminate();
    this.#rejectLoaded(error);
    // Nobody may be waiting for the load any more: its rejection is not an unhandled one.
    this.loaded.catch(() => undefined);
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}
