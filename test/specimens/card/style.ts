import type { CardEdition } from '../../../src/card/observations.ts';
import { createRandom, type Random } from '../random.ts';
import type { Face } from './fonts.ts';

/** A monospaced face for the printed values. */
export interface ValueFace {
  readonly face: Face;
  /** The cards' zero has neither slash nor dot; these faces' zeros have, so their letter O is drawn, this much narrower. */
  readonly zeroWidth: number;
}

const VALUE_FACES: readonly (readonly [ValueFace, number])[] = [
  [{ face: 'Specimen Overpass', zeroWidth: 0.9 }, 5],
  [{ face: 'Specimen Overpass Medium', zeroWidth: 0.9 }, 2],
  [{ face: 'Specimen Sometype', zeroWidth: 0.84 }, 2],
  [{ face: 'Specimen Sometype Medium', zeroWidth: 0.84 }, 1],
  [{ face: 'Specimen Oxygen', zeroWidth: 0.9 }, 2],
  [{ face: 'Specimen PT', zeroWidth: 0.82 }, 1],
  [{ face: 'Specimen Nanum', zeroWidth: 0.9 }, 1],
];

/** Everything about a card's look that is not said by the person: chosen by seed, so that a reader is not tuned to one look. */
export interface CardStyle {
  readonly values: ValueFace;
  readonly chinese: Face;
  readonly labelChinese: Face;
  readonly labelLatin: Face;
  readonly titleChinese: Face;
  readonly titleLatin: Face;
  /** Colour of the printed values. */
  readonly ink: string;
  readonly titleColour: string;
  readonly labelColour: string;
  /** Where this print run's rows stand beside the measured mean, as a fraction of the card's height. */
  readonly rowShift: number;
  /** The same for the English name, which stands lower on some specimens. */
  readonly nameShift: number;
  /** The same as a fraction of the card's width, for all values. */
  readonly columnShift: number;
}

export function drawStyle(seed: number, edition: CardEdition): CardStyle {
  const random = createRandom(seed, 'style');
  const common = {
    values: random.weighted(VALUE_FACES),
    chinese: random.weighted<Face>([
      ['Specimen Serif HK Light', 4],
      ['Specimen Serif HK', 4],
      ['Specimen Serif HK Medium', 1],
      ['Specimen Sans HK', 1],
    ]),
    ink: shade(random, 22, 60),
    rowShift: random.between(-0.006, 0.006),
    nameShift: random.between(-0.006, 0.016),
    columnShift: random.between(-0.004, 0.004),
  };
  if (edition === '2018') {
    const teal = `hsl(${random.integer(178, 190)} ${random.integer(60, 90)}% ${random.integer(29, 36)}%)`;
    return {
      ...common,
      labelChinese: 'Specimen Sans HK Medium',
      labelLatin: random.pick<Face>(['Specimen Archivo Narrow', 'Specimen Archivo Narrow Medium']),
      titleChinese: random.pick<Face>([
        'Specimen Sans HK',
        'Specimen Sans HK Medium',
        'Specimen Sans HK Bold',
      ]),
      titleLatin: random.pick<Face>(['Specimen Arimo', 'Specimen Arimo Medium']),
      titleColour: teal,
      labelColour: teal,
    };
  }
  return {
    ...common,
    labelChinese: random.pick<Face>(['Specimen Sans HK', 'Specimen Serif HK Medium']),
    labelLatin: 'Specimen Arimo',
    titleChinese: random.pick<Face>(['Specimen Serif HK Medium', 'Specimen Serif HK Bold']),
    titleLatin: random.pick<Face>(['Specimen Tinos', 'Specimen Marcellus']),
    titleColour: `hsl(${random.integer(34, 44)} ${random.integer(34, 50)}% ${random.integer(46, 56)}%)`,
    labelColour: shade(random, 35, 70),
  };
}

function shade(random: Random, darkest: number, lightest: number): string {
  const level = random.integer(darkest, lightest);
  return `rgb(${level}, ${level}, ${level + random.integer(0, 8)})`;
}
