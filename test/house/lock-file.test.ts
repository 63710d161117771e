import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/dev/project-root.ts';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * npm leaves packages for other systems out of the lock file when the registry at hand does not have them; `npm ci`
 * then fails everywhere, and on those systems the build tools lack their binaries. Such entries are written by hand:
 * version, os, cpu.
 */
test('the lock file names the optional packages of every system', () => {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isResolved(packages, path, name)),
  );
  expect(missing).toEqual([]);
});

/** As Node looks a package up: in its own node_modules, then in each folder above. */
function isResolved(packages: Record<string, LockedPackage>, from: string, name: string): boolean {
  if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]?.version) return true;
  if (from === '') return false;
  const parent = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1));
  return isResolved(packages, parent, name);
}
