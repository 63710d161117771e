import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession } from 'onnxruntime-node';
import { MODEL_FILES } from '../engine/models.ts';
import { MODEL_CACHE, prepareModels } from '../engine/node/prepare-models.ts';

/**
 * Puts what the reader needs in the browser into a folder of the extension. The networks are optimised here, as the
 * runtime would do anew in every browser that loads them: it loads them in two thirds of the time. `extended` is the
 * highest level whose result does not depend on the processor.
 */
export async function copyModels(folder: string): Promise<void> {
  await prepareModels();
  await mkdir(folder, { recursive: true });
  for (const { target } of MODEL_FILES) {
    const [source, copy] = [join(MODEL_CACHE, target), join(folder, target)];
    if (target.endsWith('.onnx')) await optimise(source, copy);
    else await copyFile(source, copy);
  }
}

async function optimise(source: string, copy: string): Promise<void> {
  const session = await InferenceSession.create(source, {
    graphOptimizationLevel: 'extended',
    optimizedModelFilePath: copy,
  });
  await session.release();
}
