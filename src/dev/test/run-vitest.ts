import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Counts, runScript } from './run-step.ts';

/** The part of vitest's JSON report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const VITEST = 'node_modules/vitest/vitest.mjs';

/** Runs one project of vitest.config.ts and counts its tests. A run that breaks counts as failed. */
export async function runVitest(root: string, project: string, within: number): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-report-'));
  const file = join(folder, 'report.json');
  try {
    const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const passed = await runScript(root, VITEST, [...parameters, `--outputFile.json=${file}`], within);
    return countsOf(file, passed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(file: string, passed: boolean): Counts {
  const counts = reported(file);
  const saidNothing = counts.failed === 0 && (!passed || counts.passed + counts.skipped === 0);
  return saidNothing ? { ...counts, failed: 1 } : counts;
}

function reported(file: string): Counts {
  try {
    const report = z.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')));
    // A file that could not even be loaded reports no test of its own.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
