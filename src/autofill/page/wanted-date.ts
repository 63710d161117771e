/** A day, or a whole month, that a calendar is to choose. */
export interface WantedDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day?: number;
}
