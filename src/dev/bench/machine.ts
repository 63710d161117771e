import { cpus, platform, release } from 'node:os';
import type { BenchReport } from './report/bench-report.ts';

/** What the numbers were measured on. */
export function machine(): BenchReport['machine'] {
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? 'unknown processor',
    cores: cpus().length,
    node: process.versions.node,
    platform: `${platform()} ${release()}`,
  };
}
