import type { BrowserTimes } from '../browser/browser-times.ts';
import type { FillingTimes } from '../filling.ts';
import type { ServerBench } from '../server.ts';
import type { Comparison } from '../summary/comparison.ts';
import type { SetSummary } from '../summary/summarise.ts';

/** Everything that a run measured; written as it is to `report.json`. */
export interface BenchReport {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly node: string;
    readonly platform: string;
  };
  /** When the run began, ISO 8601. */
  readonly began: string;
  readonly people: number;
  /** Milliseconds from nothing to a reader that is ready, in Node. */
  readonly loadMilliseconds: Readonly<Record<string, number>>;
  /** Most memory that the process of the bench held, in bytes. */
  readonly peakMemory: number;
  /** Size of the packaged extensions in bytes, where they have been packaged. */
  readonly packages: Readonly<Record<string, number>>;
  readonly summaries: readonly SetSummary[];
  readonly comparisons: readonly Comparison[];
  readonly browser?: BrowserTimes;
  readonly filling?: FillingTimes;
  readonly server?: ServerBench;
}
