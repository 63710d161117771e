import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What goes into the extension, as paths from the project's folder. */
const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/** A short name for exactly these sources: the same on every machine, another one after any change. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) update(hash, root, source);
  return hash.digest('hex').slice(0, 16);
}

function update(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const absolute = join(root, path);
  if (statSync(absolute).isDirectory()) {
    for (const name of readdirSync(absolute).sort()) update(hash, root, `${path}/${name}`);
  } else {
    hash.update(`${path}\0`).update(readFileSync(absolute)).update('\0');
  }
}
