import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildWhenStale } from '../../../src/dev/start/build-when-stale.ts';

/** A folder without Vite: a build there fails, so that it shows whether one was tried. */
let root: string;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  root = mkdtempSync(join(tmpdir(), 'hk-id-card-build-'));
  mkdirSync(join(root, 'node_modules/vite/bin'), { recursive: true });
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), 'process.exitCode = 1;');
  mkdirSync(join(root, 'dist/chrome'), { recursive: true });
  writeFileSync(join(root, 'dist/chrome/manifest.json'), '{}');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('a build that was interrupted is built again', () => {
  expect(buildWhenStale(root, 'chrome')).toBe(false);
});

test('a whole build is taken as it is, until something that goes into it is newer', () => {
  writeFileSync(join(root, 'dist/chrome/third-party-licences.txt'), '');
  expect(buildWhenStale(root, 'chrome')).toBe(true);
  writeFileSync(join(root, 'manifest.json'), '{}');
  expect(buildWhenStale(root, 'chrome')).toBe(false);
});
