import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/dev/project-root.ts';

const run = promisify(execFile);

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

test('Mozilla’s linter finds no error in the build for Firefox', async () => {
  const webExt = join(projectRoot, 'node_modules/web-ext/bin/web-ext.js');
  const parameters = [
    'lint',
    '--source-dir',
    join(projectRoot, 'dist/firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  // It ends with code 1 when it has found errors; what they are is in its output.
  const { stdout } = await run(process.execPath, [webExt, ...parameters], { maxBuffer: 1e8 }).catch(
    (failed) => failed,
  );
  const { errors, warnings }: { errors: Finding[]; warnings: Finding[] } = JSON.parse(stdout);
  expect(errors).toEqual([]);
  // Preact's own way to set innerHTML, which no component uses, and onnxruntime's import of its packaged module.
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
