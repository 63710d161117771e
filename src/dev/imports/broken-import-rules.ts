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

async function copyImports(root: string, mirror: string): Promise<void> {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const copy = join(mirror, relative(root, path));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, SOURCE_FILE.test(entry.name) ? await importLines(path) : '');
  }
}

async function importLines(path: string): Promise<string> {
  const specifiers = await importsOf(await readFile(path, 'utf8'), path);
  return specifiers.map((specifier) => `import ${JSON.stringify(specifier)};\n`).join('');
}
