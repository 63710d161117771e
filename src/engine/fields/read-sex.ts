import type { Alphabet } from '../recognise/alphabet.ts';
import type { CtcMatrix } from '../recognise/ctc-matrix.ts';
import { type FieldReading, unread } from './field-reading.ts';
import { oddsOfFemaleShape } from './sex-letter-shape.ts';
import type { StripReading } from './strip-reading.ts';

/** Signs of a sex with the weight of each: the printed one, and as what it is read when it is soft. */
type Signs = Readonly<Record<string, number>>;

/** What the Chinese recogniser and the Latin one see, and the probability below which their view is noise. */
const EVIDENCE = {
  chinese: { male: { 男: 1 }, female: { 女: 1 }, noise: 0.004 },
  latin: {
    male: { M: 1, m: 0.7, W: 0.5, N: 0.4, H: 0.4, w: 0.3 },
    female: { F: 1, f: 0.7, P: 0.5, E: 0.5, r: 0.3, p: 0.3, L: 0.2 },
    noise: 0.012,
  },
} as const;

/** With lower odds the recognisers did not really read either sign; what remains is a good guess. */
const READ_ODDS = 20;
const MOST_WHEN_UNREAD = 0.85;
/** Below this nobody could tell. */
const LEAST_CERTAINTY = 0.8;

/** Reads the sex by what the Chinese sign, the Latin letter and the letter's shape say together. */
export function readSex(
  chinese: { readonly strip: StripReading; readonly alphabet: Alphabet },
  latin: { readonly strip: StripReading; readonly alphabet: Alphabet },
): FieldReading {
  const { place } = chinese.strip;
  const recognised =
    oddsOfFemale(chinese.strip.matrix, chinese.alphabet, EVIDENCE.chinese) *
    oddsOfFemale(latin.strip.matrix, latin.alphabet, EVIDENCE.latin);
  const odds = recognised * oddsOfFemaleShape(latin.strip.pixels);
  const female = odds / (1 + odds);
  const certainty = Math.max(female, 1 - female);
  if (certainty < LEAST_CERTAINTY) return unread(place);
  const read = Math.max(recognised, 1 / recognised) >= READ_ODDS;
  return {
    value: female > 0.5 ? 'F' : 'M',
    confidence: read ? certainty : Math.min(certainty, MOST_WHEN_UNREAD),
    place,
  };
}

function oddsOfFemale(
  matrix: CtcMatrix,
  alphabet: Alphabet,
  { male, female, noise }: { readonly male: Signs; readonly female: Signs; readonly noise: number },
): number {
  return (noise + strongest(matrix, alphabet, female)) / (noise + strongest(matrix, alphabet, male));
}

/** The highest weighted probability that the signs reach together at one step. */
function strongest({ steps, classes, data }: CtcMatrix, alphabet: Alphabet, signs: Signs): number {
  let best = 0;
  for (let step = 0; step < steps; step++) {
    let sum = 0;
    for (const [character, weight] of Object.entries(signs)) {
      for (const sign of alphabet.classesOf(character)) sum += weight * (data[step * classes + sign] ?? 0);
    }
    best = Math.max(best, sum);
  }
  return best;
}
