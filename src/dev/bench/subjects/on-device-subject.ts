import { createNodeReader } from '../../../engine/node/create-node-reader.ts';
import type { StageTimings } from '../../../engine/stage-timings.ts';
import type { Subject } from './subject.ts';

/** The product's own reader, in Node. */
export async function createOnDeviceSubject(): Promise<Subject> {
  const start = performance.now();
  const reader = await createNodeReader();
  return {
    name: 'on-device',
    loadMilliseconds: performance.now() - start,
    async answer(picture) {
      let stages: StageTimings | undefined;
      const began = performance.now();
      const outcome = await reader.read(picture, {
        onTimings: (timings) => {
          stages = timings;
        },
      });
      const measured = {
        milliseconds: performance.now() - began,
        ...(stages ? { stages: { ...stages } } : {}),
      };
      if (!outcome.ok) return { refused: outcome.failure.reason, fields: {}, ...measured };
      const { confidence, ...fields } = outcome.value.result;
      return { fields, confidence, ...measured };
    },
    close: () => reader.release(),
  };
}
