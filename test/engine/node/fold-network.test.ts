import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onnx } from 'onnx-proto';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../src/dev/project-root.ts';
import { MODEL_FILES } from '../../../src/engine/models.ts';
import { foldNetwork } from '../../../src/engine/node/fold-network.ts';

/** Small inputs of the networks' shapes, one of them with a batch. */
const INPUTS: Readonly<Record<string, readonly number[]>> = {
  'text-detector.onnx': [1, 3, 96, 160],
  'latin-recogniser.onnx': [2, 3, 48, 96],
  'chinese-recogniser.onnx': [1, 3, 48, 96],
};

function source(target: string): Uint8Array {
  const file = MODEL_FILES.find((each) => each.target === target);
  return readFileSync(join(projectRoot, 'node_modules', file?.source ?? ''));
}

async function output(model: Uint8Array, dims: readonly number[]): Promise<Float32Array> {
  const session = await InferenceSession.create(model);
  const length = dims.reduce((product, size) => product * size, 1);
  const data = Float32Array.from({ length }, (_, index) => 2 * Math.sin(index * 0.37 + (index % 97)));
  const results = await session.run({
    [session.inputNames[0] ?? '']: new Tensor('float32', data, [...dims]),
  });
  const values = results[session.outputNames[0] ?? '']?.data;
  await session.release();
  if (!(values instanceof Float32Array)) throw new Error('no float output');
  return values;
}

function operators(model: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { opType } of onnx.ModelProto.decode(model).graph?.node ?? [])
    counts[opType ?? ''] = (counts[opType ?? ''] ?? 0) + 1;
  return counts;
}

describe.each(Object.entries(INPUTS))('%s folded', (target, dims) => {
  const original = source(target);
  const folded = foldNetwork(original);

  it('computes the same', async () => {
    const [before, after] = [await output(original, dims), await output(folded, dims)];
    expect(after.length).toBe(before.length);
    const difference = before.reduce(
      (most, value, i) => Math.max(most, Math.abs(value - (after[i] ?? NaN))),
      0,
    );
    expect(difference).toBeLessThan(1e-4);
  });

  it('has no normalisation, no clipping and fewer additions left', () => {
    const [before, after] = [operators(original), operators(folded)];
    expect(after['BatchNormalization']).toBeUndefined();
    expect(after['Clip']).toBeUndefined();
    expect(after['Add'] ?? 0).toBeLessThan((before['Add'] ?? 0) / 1.5);
  });
});
