import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The earliest moment that a zip file can name, in local time as zip files have it. */
const NO_TIME = new Date(1980, 0, 1);

/** Packs a folder's files. The same files always give the same bytes: sorted names, no times, no owners. */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: Zippable = {};
  for (const path of paths) {
    files[relative(folder, path).split(sep).join('/')] = new Uint8Array(await readFile(path));
  }
  return zipSync(files, { level: 9, mtime: NO_TIME, os: 0 });
}
