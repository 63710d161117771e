import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyModels } from '../../src/dev/copy-models.ts';
import { MODEL_CACHE } from '../../src/engine/node/prepare-models.ts';

env.wasm.numThreads = 1;

describe('the networks of the extension', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hk-id-card-models-'));
    await copyModels(folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['text-detector.onnx', [1, 3, 96, 160]],
    ['latin-recogniser.onnx', [2, 3, 48, 96]],
    ['chinese-recogniser.onnx', [1, 3, 48, 96]],
  ])('%s, as it is, computes what the runtime makes of the original', async (name, dims) => {
    const original = await output(join(MODEL_CACHE, name), 'all', dims);
    const copied = await output(join(folder, name), 'disabled', dims);
    expect(copied.length).toBe(original.length);
    const difference = original.reduce(
      (most, value, index) => Math.max(most, Math.abs(value - (copied[index] ?? Number.NaN))),
      0,
    );
    expect(difference).toBeLessThan(1e-5);
  });
});

async function output(
  file: string,
  graphOptimizationLevel: 'all' | 'disabled',
  dims: readonly number[],
): Promise<Float32Array> {
  const session = await InferenceSession.create(new Uint8Array(await readFile(file)), {
    executionProviders: ['wasm'],
    graphOptimizationLevel,
  });
  const length = dims.reduce((product, size) => product * size, 1);
  const data = Float32Array.from({ length }, (_, index) => Math.sin(index * 0.37 + (index % 97)));
  const results = await session.run({
    [session.inputNames[0] ?? '']: new Tensor('float32', data, [...dims]),
  });
  await session.release();
  const values = results[session.outputNames[0] ?? '']?.data;
  if (!(values instanceof Float32Array)) throw new Error('no float output');
  return values;
}
