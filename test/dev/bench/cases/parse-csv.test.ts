import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/dev/bench/cases/parse-csv.ts';

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('a comma-separated text', () => {
  it('gives back what was quoted, commas, quotes and line ends included', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '樂') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = ['one,two', ...rows.map((row) => row.map(quote).join(','))].join('\n');
        expect(parseCsv(text)).toEqual(rows.map(([one, two]) => ({ one, two })));
      }),
    );
  });

  it('takes plain cells, empty cells, a byte order mark and Windows line ends', () => {
    expect(parseCsv('\uFEFFfile,tier,notes\r\na.jpg,,"x, y"\r\nb.jpg,clean,\r\n')).toEqual([
      { file: 'a.jpg', tier: '', notes: 'x, y' },
      { file: 'b.jpg', tier: 'clean', notes: '' },
    ]);
  });
});
