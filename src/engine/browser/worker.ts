import { failure } from '../../result.ts';
import { createReader, type EngineReader } from '../create-reader.ts';
import type { StageTimings } from '../stage-timings.ts';
import { createBrowserParts } from './create-browser-parts.ts';
import type { WorkerReply, WorkerRequest } from './worker-protocol.ts';

/** The module worker in which the networks live and pictures are read, one after the other. */

let reader: Promise<EngineReader> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'load') void load(data);
  else void read(data);
});

async function load({ files }: Extract<WorkerRequest, { type: 'load' }>): Promise<void> {
  reader ??= createReader(createBrowserParts(files));
  try {
    await reader;
    reply({ type: 'loaded' });
  } catch (error) {
    reply({ type: 'not-loaded', message: error instanceof Error ? error.message : String(error) });
  }
}

async function read(request: Extract<WorkerRequest, { type: 'read' }>): Promise<void> {
  const { id, bytes, mediaType, portraitImage, portraitLocation } = request;
  let timings: StageTimings = { decode: 0, detect: 0, locate: 0, recognise: 0, assign: 0, model: 0 };
  const loaded = await reader;
  const outcome = loaded
    ? await loaded.read(
        { bytes, mediaType },
        {
          portraitImage,
          portraitLocation,
          onStage: (stage) => reply({ type: 'stage', id, stage }),
          onTimings: (measured) => {
            timings = measured;
          },
        },
      )
    : failure({ reason: 'recognition-failed', detail: 'read before load' } as const);
  reply({ type: 'outcome', id, outcome, timings });
}

function reply(message: WorkerReply): void {
  self.postMessage(message);
}
