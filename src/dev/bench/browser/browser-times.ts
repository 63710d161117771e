/** How long readers take inside a real browser on the same picture. */
export interface BrowserTimes {
  /** Product and version. */
  readonly browser: string;
  /** What was read, and how often. */
  readonly picture: string;
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
  /** Medians of the stages, where the reader tells them. */
  readonly stages?: Readonly<Record<string, number>>;
}
