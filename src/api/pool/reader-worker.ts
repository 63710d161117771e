import { createNodeReader } from '../../engine/node/create-node-reader.ts';
import { serveReads } from './serve-reads.ts';

await serveReads(({ threads }) => createNodeReader({ threads }));
