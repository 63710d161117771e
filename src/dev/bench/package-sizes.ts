import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the packaged extensions that `npm run package` left in the folder. */
export function packageSizes(folder: string): Record<string, number> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((name) => name.endsWith('.zip'));
  return Object.fromEntries(files.map((name) => [name, statSync(join(folder, name)).size]));
}
