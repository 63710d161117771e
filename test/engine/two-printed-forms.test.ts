import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EngineReader } from '../../src/engine/create-reader.ts';
import { createNodeReader } from '../../src/engine/node/create-node-reader.ts';
import { renderSpecimen } from '../specimens/render-specimen.ts';

/** Development people whose names have a character of two printed forms: 衞卓鵬 and 范敏栢. */
const SEEDS = [11, 21];

let reader: EngineReader;
beforeAll(async () => {
  reader = await createNodeReader();
});
afterAll(() => reader.release());

it.each(SEEDS)('is never sure which of two forms is printed (person %i)', async (seed) => {
  const { bytes, mediaType, truth } = renderSpecimen({ seed, edition: '2018', condition: 'clean' });
  const reading = await reader.read({ bytes: new Uint8Array(bytes), mediaType });
  if (!reading.ok) throw new Error(reading.failure.reason);
  const { name, confidence } = reading.value.result;
  expect(name).toHaveLength(truth.name.length);
  expect(confidence.name).toBeGreaterThan(0.5);
  expect(confidence.name).toBeLessThan(0.9);
});
