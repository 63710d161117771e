import type { CardEdition } from '../../../src/card/observations.ts';
import { createRandom } from '../random.ts';
import { drawDates } from './draw-dates.ts';
import { drawName } from './draw-name.ts';
import { drawNumber } from './draw-number.ts';
import { drawSymbols } from './draw-symbols.ts';
import type { CardKind, Person } from './person.ts';

const KINDS: readonly (readonly [CardKind, number])[] = [
  ['permanent-adult', 55],
  ['permanent-juvenile', 9],
  ['permanent-minor', 7],
  ['permanent-overseas', 4],
  ['plain-adult', 19],
  ['plain-juvenile', 6],
];

/** An invented person: the same seed is always the same person with the same card. */
export function drawPerson(seed: number, wantedEdition?: CardEdition): Person {
  const random = createRandom(seed, 'person');
  const drawnEdition = random.weighted([
    ['2018', 65],
    ['2003', 35],
  ] as const);
  const edition = wantedEdition ?? drawnEdition;
  const kind = random.weighted(KINDS);
  const sex = random.pick(['M', 'F'] as const);
  const chineseName = random.chance(kind.startsWith('permanent') ? 0.93 : 0.5);
  const name = drawName(random, sex, chineseName);
  return {
    seed,
    edition,
    kind,
    codes: name.codes,
    truth: {
      name: name.chinese,
      name_en: name.english,
      sex,
      number: drawNumber(random, chineseName),
      symbols: drawSymbols(random, kind),
      name_telegraph_code: name.codes.join(''),
      permanent: kind.startsWith('permanent'),
      ...drawDates(random, edition, kind),
    },
  };
}
