/**
 * What a recogniser says of one strip: for every time step (a column of 8 pixels) the probability of every class.
 * Class 0 is the blank of connectionist temporal classification (CTC).
 */
export interface CtcMatrix {
  readonly steps: number;
  readonly classes: number;
  /** Row-major: `data[step * classes + class]`. */
  readonly data: Float32Array;
}

export const BLANK = 0;
