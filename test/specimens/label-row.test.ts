import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/dev/bench/cases/parse-csv.ts';
import { LABEL_COLUMNS, labelRow } from './label-row.ts';
import { renderSpecimen } from './render-specimen.ts';

describe('a row of labels', () => {
  it('gives every field back to the reader of such files', () => {
    const specimen = renderSpecimen({ seed: 4, condition: '320-pixels' });
    const text = `${LABEL_COLUMNS.join(',')}\n${labelRow('a.jpg', '320-pixels', specimen)}\n`;
    const [row] = parseCsv(text);
    expect(row).toMatchObject({
      file: 'a.jpg',
      tier: '320-pixels',
      name: specimen.truth.name,
      name_en: specimen.truth.name_en,
      permanent: String(specimen.truth.permanent),
      card_quad: '0,0 320,0 320,202 0,202',
    });
  });
});
