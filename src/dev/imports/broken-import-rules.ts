import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { cruiseOptions, importRules } from './import-rules.ts';
import { importsOf } from './imports-of.ts';

const SOURCE_FILE = /\.(tsx?|mjs)$/;

/**
 * Which import rules the sources below `root`/src break, as `rule: from -> to`.
 *
 * dependency-cruiser 17, the last that runs on Node 20, can read neither .tsx by swc nor anything by TypeScript 7.
 * So it is shown a copy of the tree in which each source file is reduced to what it imports.
 */
export async function brokenImportRules(root: string): Promise<string[]> {
  // Resolved, since dependency-cruiser names files by their real path.
  const mirror = await realpath(await mkdtemp(join(tmpdir(), 'imports-')));
  try {
    await copyImports(root, mirror);
    const options = { ...cruiseOptions, baseDir: mirror, ruleSet: importRules, validate: true };
    const { output } = await cruise(['src'], options);
    // Without an output type the answer is the result object, never text.
    const { violations } = (output as ICruiseResult).summary;
    return violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  } finally {
    await rm(mirror, { recursive: true, force: true });
  }
}

/** What sources may name: themselves, what `test/` draws and serves, and JSON at the top. */
async function copyImports(root: string, mirror: string): Promise<void> {
  const nested = await Promise.all(
    ['src', 'test']
      .map((folder) => join(root, folder))
      .filter((folder) => existsSync(folder))
      .map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const top = (await readdir(root, { withFileTypes: true })).filter(({ name }) => name.endsWith('.json'));
  for (const entry of [...nested.flat(), ...top]) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(mirror, relative(root, path));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, await reduced(path));
  }
}

/** A source file as its imports alone, JSON (a tool may read it) as an empty object, anything else as nothing. */
async function reduced(path: string): Promise<string> {
  if (SOURCE_FILE.test(path)) return importLines(path);
  return path.endsWith('.json') ? '{}' : '';
}

async function importLines(path: string): Promise<string> {
  const specifiers = await importsOf(await readFile(path, 'utf8'), path);
  return specifiers.map((specifier) => `import ${JSON.stringify(specifier)};\n`).join('');
}
