import type { ReadOptions } from '../ocr/reader.ts';
import type { Stage, StageTimings } from './stage-timings.ts';

/** What the engine tells about a reading beside its outcome. */
export interface EngineReadOptions extends ReadOptions {
  /** Called when a stage begins. */
  readonly onStage?: (stage: Stage) => void;
  /** Called once, after a reading or a refusal. */
  readonly onTimings?: (timings: StageTimings) => void;
}
