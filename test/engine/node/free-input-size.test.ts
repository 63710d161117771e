import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { expect, it } from 'vitest';
import { projectRoot } from '../../../src/dev/project-root.ts';
import { MODEL_FILES } from '../../../src/engine/models.ts';
import { freeInputSize } from '../../../src/engine/node/free-input-size.ts';

const latin = MODEL_FILES.find(({ target }) => target === 'latin-recogniser.onnx');
const original = readFileSync(join(projectRoot, 'node_modules', latin?.source ?? ''));

async function output(model: Uint8Array, height: number): Promise<Float32Array> {
  const session = await InferenceSession.create(model);
  const dims = [1, 3, height, 96];
  const data = Float32Array.from({ length: 3 * height * 96 }, (_, index) => Math.sin(index * 0.37));
  const results = await session.run({ [session.inputNames[0] ?? '']: new Tensor('float32', data, dims) });
  await session.release();
  return results[session.outputNames[0] ?? '']?.data as Float32Array; // the network gives floats
}

it('lets the recogniser take strips of another height, and changes nothing for those of its own', async () => {
  const freed = freeInputSize(original);
  await expect(output(original, 40)).rejects.toThrow(/invalid dimensions/);
  expect(await output(freed, 40)).toHaveLength((96 / 8) * 97);
  expect(await output(freed, 48)).toEqual(await output(original, 48));
});
