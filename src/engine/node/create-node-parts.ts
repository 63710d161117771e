import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { EngineParts, FloatTensor, ModelSession } from '../engine-parts.ts';
import { decodeWithSharp } from './decode-with-sharp.ts';
import { MODEL_CACHE, prepareModels } from './prepare-models.ts';

export interface NodeOptions {
  /** Threads of one model run; default 2. */
  readonly threads?: number;
  /** `native` is onnxruntime-node, `wasm` the same runtime as in the browser; default `native`. */
  readonly backend?: 'native' | 'wasm';
}

/** The engine's parts for Node: sharp for pictures, onnxruntime for the networks, models from the local cache. */
export async function createNodeParts(options: NodeOptions = {}): Promise<EngineParts> {
  const { threads = 2, backend = 'native' } = options;
  await prepareModels();
  const runtime = backend === 'native' ? await import('onnxruntime-node') : await import('onnxruntime-web');
  if (backend === 'wasm') runtime.env.wasm.numThreads = threads;
  return {
    decode: decodeWithSharp,
    readDictionary: (dictionary) => readFile(join(MODEL_CACHE, dictionary), 'utf8'),
    async createSession(model): Promise<ModelSession> {
      const bytes = await readFile(join(MODEL_CACHE, model));
      const session = await runtime.InferenceSession.create(bytes, {
        executionProviders: [backend === 'native' ? 'cpu' : 'wasm'],
        graphOptimizationLevel: 'all',
        intraOpNumThreads: threads,
      });
      const [inputName = ''] = session.inputNames;
      const [outputName = ''] = session.outputNames;
      return {
        async run({ data, dims }: FloatTensor): Promise<FloatTensor> {
          const outputs = await session.run({ [inputName]: new runtime.Tensor('float32', data, [...dims]) });
          const output = outputs[outputName];
          if (!(output?.data instanceof Float32Array)) throw new Error(`${model} gave no float tensor`);
          return { data: output.data, dims: output.dims };
        },
        release: () => session.release(),
      };
    },
    encodeJpeg: ({ data, width, height }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .jpeg({ quality: 90 })
        .toBuffer(),
  };
}
