/** The stages of a reading, in order. */
export const STAGES = ['decode', 'detect', 'locate', 'recognise', 'assign'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds for each stage, and for the runs of the networks alone. */
export interface StageTimings extends Readonly<Record<Stage, number>> {
  /** Sum of the networks' runs; they are part of `detect` and `recognise`. */
  readonly model: number;
}

/** Measures the stages of one reading. A stage that is entered again adds to its time. */
export class StageClock {
  readonly #spent: Record<Stage | 'model', number> = {
    decode: 0,
    detect: 0,
    locate: 0,
    recognise: 0,
    assign: 0,
    model: 0,
  };

  /** Runs a stage, or the networks, and adds the time that it took. */
  async measure<Value>(stage: Stage | 'model', work: () => Value | Promise<Value>): Promise<Value> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#spent[stage] += performance.now() - start;
    }
  }

  timings(): StageTimings {
    return { ...this.#spent };
  }
}
