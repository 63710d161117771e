import type { ClickToFill } from './click-to-fill.ts';

/** How long readers take inside a real browser on the same picture. */
export interface BrowserTimes {
  /** Product and version. */
  readonly browser: string;
  /** What was read, and how often. */
  readonly picture: string;
  /** From the start of the browser to the first outcome, in milliseconds. */
  readonly browserStartToFirstReading: number;
  /** Of all its renderer processes the one that held most, in bytes; where the system tells. */
  readonly peakRendererMemory?: number;
  readonly clickToFill: ClickToFill;
  /** Our own reader first. */
  readonly readers: readonly BrowserReaderTimes[];
}

export interface BrowserReaderTimes {
  readonly name: string;
  /** From nothing loaded to the first answer. */
  readonly coldMilliseconds: number;
  /** Median of the readings that followed. */
  readonly warmMilliseconds: number;
  /** Every warm reading, in order. */
  readonly warm: readonly number[];
}
