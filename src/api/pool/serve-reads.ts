import type { CardReader } from '../../ocr/reader.ts';
import type { ReadOutcome, ReadTask, WorkerMessage, WorkerSettings } from './read-task.ts';

/**
 * The life of a worker process: makes a reader, says that it is ready, reads one picture after another, and ends
 * with the server, whichever way that ended.
 */
export async function serveReads(
  createReader: (settings: WorkerSettings) => Promise<CardReader>,
): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  // Ctrl-C goes to the whole group; the server stops its workers itself, after their last picture
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  // the pool that starts this process passes these settings as its only argument
  const reader = await createReader(JSON.parse(process.argv[2] ?? '') as WorkerSettings);
  // the pool is the only one at the other end, and sends nothing but tasks
  process.on('message', (task) => void run(reader, task as ReadTask));
  tell({ kind: 'ready' });
}

async function run(reader: CardReader, task: ReadTask): Promise<void> {
  const { picture, ...options } = task;
  const reading = await reader.read(picture, options);
  const outcome: ReadOutcome = reading.ok ? { ok: true, value: reading.value.result } : reading;
  tell({ kind: 'outcome', outcome });
}

function tell(message: WorkerMessage): void {
  // when the server is gone there is nobody to tell, and the process is about to end
  process.send?.(message, undefined, undefined, () => undefined);
}
