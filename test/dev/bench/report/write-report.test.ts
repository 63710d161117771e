import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BenchReport } from '../../../../src/dev/bench/report/bench-report.ts';
import { printedReport } from '../../../../src/dev/bench/report/print-report.ts';
import { writeReport } from '../../../../src/dev/bench/report/write-report.ts';
import { compare } from '../../../../src/dev/bench/summary/comparison.ts';
import { summarise } from '../../../../src/dev/bench/summary/summarise.ts';
import { confidence, outcome } from '../bench-outcomes.ts';

const own = [outcome({ confidence: confidence(0.95), stages: { decode: 4, model: 60 } }, { id: '<b>&' })];
const peer = [outcome({ fields: {}, milliseconds: 350 }, { id: '<b>&' })];
const REPORT: BenchReport = {
  machine: { processor: 'Some <fast> one', cores: 2, node: '20', platform: 'linux' },
  began: '2026-11-22T10:00:00.000Z',
  people: 1,
  loadMilliseconds: {},
  peakMemory: 5e8,
  packages: { 'a.zip': 14_000_000 },
  summaries: [...summarise('on-device', own), ...summarise('peer', peer)],
  comparisons: [compare('peer', own, peer)],
};

describe('the written report', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-report-')), 'new');
  writeReport(folder, REPORT);
  const html = readFileSync(join(folder, 'report.html'), 'utf8');

  it('is the same data as JSON', () => {
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(REPORT);
  });

  it('is a page that loads nothing and keeps names from becoming markup', () => {
    expect(html).not.toMatch(/(?:src|href)=/);
    expect(html).not.toContain('<fast>');
    expect(html).toContain('Some &lt;fast&gt; one');
  });

  it('has the charts and the ratio', () => {
    expect(html.match(/<svg/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).toContain('3.5 x');
  });
});

describe('the printed report', () => {
  it('shows our reader in full and the peer as a ratio', () => {
    const text = printedReport(REPORT);
    expect(text).toContain('100.0 % (10/10)');
    expect(text).toContain('3.5 x faster');
    expect(text).toContain('0 wrong of 10');
    expect(text.match(/^==/gm)).toHaveLength(2);
  });
});
