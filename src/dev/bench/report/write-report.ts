import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchReport } from './bench-report.ts';
import { htmlReport } from './html-report.ts';

/** Writes `report.json` and `report.html` into the folder, which is made when it is missing. */
export function writeReport(folder: string, report: BenchReport): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'report.html'), htmlReport(report));
}
