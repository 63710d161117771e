import type { ReadFailure } from '../../ocr/failure.ts';
import type { CardReading } from '../../ocr/reader.ts';
import type { Result } from '../../result.ts';
import type { Stage, StageTimings } from '../stage-timings.ts';

/** Where the engine's static files are: addresses of folders, with a slash at the end. */
export interface EngineFiles {
  /** The networks and dictionaries. */
  readonly models: string;
  /** `ort-wasm-simd-threaded.mjs` and `.wasm` of onnxruntime-web. */
  readonly runtime: string;
}

/** What the page sends to the worker. The bytes of a picture are transferred. */
export type WorkerRequest =
  | { readonly type: 'load'; readonly files: EngineFiles }
  | {
      readonly type: 'read';
      readonly id: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly mediaType: string;
      readonly portraitImage: boolean;
      readonly portraitLocation: boolean;
    };

/** What the worker answers. */
export type WorkerReply =
  | { readonly type: 'loaded' }
  | { readonly type: 'not-loaded'; readonly message: string }
  | { readonly type: 'stage'; readonly id: number; readonly stage: Stage }
  | {
      readonly type: 'outcome';
      readonly id: number;
      readonly outcome: Result<CardReading, ReadFailure>;
      readonly timings: StageTimings;
    };
