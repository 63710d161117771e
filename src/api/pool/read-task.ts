import type { HkIdCardResult } from '../../card/result.ts';
import type { ReadFailure } from '../../ocr/failure.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import type { Result } from '../../result.ts';

/** What travels to a worker. */
export interface ReadTask {
  readonly picture: EncodedPicture;
  readonly portraitImage: boolean;
  readonly portraitLocation: boolean;
}

/** What travels back. */
export type ReadOutcome = Result<HkIdCardResult, ReadFailure>;

/** What a worker is started with. */
export interface WorkerSettings {
  /** Threads of one model run. */
  readonly threads: number;
}

/** A worker's words: it is ready for its first task, or done with one. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'outcome'; readonly outcome: ReadOutcome };
