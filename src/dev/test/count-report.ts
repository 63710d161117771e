import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Counts } from './run-step.ts';

/** The part of vitest's JSON report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts the tests of a run from vitest's JSON report. A run that broke, or that ran nothing, counts as one failed.
 *
 * @param exitedWell whether vitest itself ended with exit code 0
 */
export function countReport(file: string, exitedWell: boolean): Counts {
  const counts = reported(file);
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  return counts.failed === 0 && (!exitedWell || isEmpty) ? { ...counts, failed: 1 } : counts;
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
