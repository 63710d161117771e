import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countReport } from './count-report.ts';
import { type Counts, runScript } from './run-step.ts';

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs one project of vitest.config.ts and counts its tests. A run that breaks counts as failed. */
export async function runVitest(root: string, project: string, within: number): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const file = join(folder, 'report.json');
  try {
    const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const passed = await runScript(root, VITEST, [...parameters, `--outputFile.json=${file}`], within);
    return countReport(file, passed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
