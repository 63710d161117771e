import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { decodeConstrained } from '../recognise/decode-constrained.ts';
import type { CardGrammars } from './card-grammars.ts';
import { type FieldReading, LEAST_CONFIDENCE, unread } from './field-reading.ts';
import { readingConfidence } from './read-text-field.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** Before the letters stand asterisks, whatever they are read as; behind them nothing. */
const AROUND_LETTERS = { before: 0.7, after: 0.01 };

/** How far, in pitches, the first letter usually lies from its place on the grid. */
const POSITION_DEVIATION = 0.35;

/**
 * Reads the symbols. Asterisks that touch are read as one, or as other marks, so only the letters are read as such: the
 * number of asterisks before them follows from where the first letter stands on the grid of the fixed pitch.
 * @param lineLeft where the line's first character begins, in card widths.
 */
export function readSymbols(
  strip: StripReading,
  grammars: CardGrammars,
  alphabet: Alphabet,
  lineLeft: number,
): FieldReading {
  const reading = decodeConstrained(
    strip.matrix,
    grammars.symbolLetters,
    alphabet.classesOf(' '),
    AROUND_LETTERS,
  );
  const letters = reading?.characters ?? [];
  const [first] = letters;
  if (!first) return unread(strip.place);
  const { count, certainty } = countAsterisks(
    (stepPosition(strip, first.peak) - lineLeft) / SMALL_PITCH - 0.5,
  );
  const confidence = readingConfidence(letters) * certainty;
  if (confidence < LEAST_CONFIDENCE) return unread(strip.place);
  return {
    value: '*'.repeat(count) + letters.map(({ character }) => character).join(''),
    confidence,
    place: strip.place,
  };
}

/** A card prints no, one or three asterisks. @param cells how many characters there is room for before the letters. */
function countAsterisks(cells: number): { count: number; certainty: number } {
  const likelihoods = [0, 1, 3].map((count) => ({
    count,
    likelihood: Math.exp(-(((cells - count) / POSITION_DEVIATION) ** 2) / 2) + 1e-9,
  }));
  const sum = likelihoods.reduce((total, { likelihood }) => total + likelihood, 0);
  const best = likelihoods.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  return { count: best.count, certainty: best.likelihood / sum };
}
