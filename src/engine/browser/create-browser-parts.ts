import * as runtime from 'onnxruntime-web/wasm';
import type { EngineParts, FloatTensor, ModelSession, RgbaImage } from '../engine-parts.ts';
import { decodeWithBrowser } from './decode-with-browser.ts';
import type { EngineFiles } from './worker-protocol.ts';

/** More threads than this gain nothing on networks of this size. */
const MOST_THREADS = 4;

/** The engine's parts for a browser worker: pictures by the browser, networks by onnxruntime's WebAssembly. */
export function createBrowserParts(files: EngineFiles): EngineParts {
  runtime.env.wasm.wasmPaths = {
    mjs: `${files.runtime}ort-wasm-simd-threaded.mjs`,
    wasm: `${files.runtime}ort-wasm-simd-threaded.wasm`,
  };
  // Threads share memory, which only a cross-origin isolated page may have: Chromium's extension pages, not Firefox's.
  runtime.env.wasm.numThreads = self.crossOriginIsolated
    ? Math.min(MOST_THREADS, navigator.hardwareConcurrency)
    : 1;
  return {
    decode: decodeWithBrowser,
    readDictionary: async (dictionary) => (await packagedFile(files.models + dictionary)).text(),
    async createSession(model): Promise<ModelSession> {
      const bytes = new Uint8Array(await (await packagedFile(files.models + model)).arrayBuffer());
      const session = await runtime.InferenceSession.create(bytes, {
        executionProviders: ['wasm'],
        // The build has optimised them.
        graphOptimizationLevel: 'disabled',
      });
      const [inputName = ''] = session.inputNames;
      const [outputName = ''] = session.outputNames;
      return {
        async run({ data, dims }: FloatTensor): Promise<FloatTensor> {
          const outputs = await session.run({ [inputName]: new runtime.Tensor('float32', data, dims) });
          const output = outputs[outputName];
          if (!(output?.data instanceof Float32Array)) throw new Error(`${model} gave no float tensor`);
          return { data: output.data, dims: output.dims };
        },
        release: () => session.release(),
      };
    },
    encodeJpeg,
  };
}

async function packagedFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return response;
}

async function encodeJpeg({ data, width, height }: RgbaImage): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const file = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  return new Uint8Array(await file.arrayBuffer());
}
