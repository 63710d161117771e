import { createReader, type EngineReader } from '../create-reader.ts';
import { createNodeParts, type NodeOptions } from './create-node-parts.ts';

/** The on-device reader for Node: the same engine as in the browser. */
export async function createNodeReader(options: NodeOptions = {}): Promise<EngineReader> {
  return createReader(await createNodeParts(options));
}
