import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countReport } from '../../../src/dev/test/count-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  const counts = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  writeFileSync(file, JSON.stringify({ ...counts, ...content }));
  return file;
}

describe('countReport', () => {
  test('takes the numbers of the report', () => {
    const file = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(countReport(file, false)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('counts a test file that could not be loaded as failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countReport(report({ numPassedTests: 5, testResults }), false)).toMatchObject({ failed: 1 });
  });

  test('counts a run that broke after its tests as failed', () => {
    expect(countReport(report({ numPassedTests: 5 }), false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('counts a run without a test, or without a report, as failed', () => {
    expect(countReport(report({}), true)).toMatchObject({ failed: 1 });
    expect(countReport(join(folder, 'nowhere.json'), true)).toMatchObject({ failed: 1 });
    writeFileSync(join(folder, 'half.json'), '{"numPassedTests": 3');
    expect(countReport(join(folder, 'half.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('lets a run in which everything was skipped pass', () => {
    expect(countReport(report({ numPendingTests: 4 }), true)).toEqual({ passed: 0, failed: 0, skipped: 4 });
  });
});
