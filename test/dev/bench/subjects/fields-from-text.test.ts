import { describe, expect, it } from 'vitest';
import { fieldsFromText } from '../../../../src/dev/bench/subjects/fields-from-text.ts';
import { TRUTH } from '../bench-outcomes.ts';

const PERFECT = `香港 永久 性 居民 身份 證

HONG KONG PERMANENT IDENTITY CARD
樂 永 晴
LOK, Wing Ching
2867 3057 2532
出 生 日 期 Date of Birth
03-06-1985 女 F
***AZ
簽發 日 期 Date of Issue
(06-96)
26-11-18 Z683365(5)
`;

describe('the fields of the peer', () => {
  it('are all found in a perfect text of a card', () => {
    expect(fieldsFromText(PERFECT)).toEqual(TRUTH);
  });

  it('are found through full-width brackets, lost blanks and broken lines', () => {
    const text = PERFECT.replace('LOK, Wing', 'LOK,Wing')
      .replace('(06-96)', '（06-96）')
      .replace('26-11-18 ', '26-11-18\n');
    expect(fieldsFromText(text)).toEqual(TRUTH);
  });

  it('are empty where the text has none, and the kind of card is then unknown', () => {
    const fields = fieldsFromText('一 二\nlorem ipsum');
    expect(fields.number).toBe('');
    expect(fields.permanent).toBeUndefined();
  });

  it('tell a plain card by its title', () => {
    expect(fieldsFromText(PERFECT.replace('永久 性 ', '').replace('PERMANENT ', '')).permanent).toBe(false);
  });
});
