import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { type ConstrainedReading, decodeConstrained } from '../recognise/decode-constrained.ts';
import type { CardGrammars } from './card-grammars.ts';
import { type FieldReading, unread } from './field-reading.ts';
import { readingConfidence } from './read-text-field.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** How far, in pitches, the first letter may usually lie from its place on the grid. */
const POSITION_DEVIATION = 0.45;

/**
 * Reads the symbols. CTC merges asterisks that touch, so their number is settled by where the first letter stands:
 * on the grid of the fixed pitch it is 0, 1 or 3 characters right of the line's beginning.
 * @param lineLeft where the line's first character begins, in card widths.
 */
export function readSymbols(
  strip: StripReading,
  grammars: CardGrammars,
  alphabet: Alphabet,
  lineLeft: number,
): FieldReading {
  let best: { reading: ConstrainedReading; score: number } | null = null;
  let second = -Infinity;
  for (const asterisks of [0, 1, 3] as const) {
    const reading = decodeConstrained(strip.matrix, grammars.symbols[asterisks], alphabet.classesOf(' '));
    const letter = reading?.characters[asterisks];
    if (!reading || !letter) continue;
    const expected = lineLeft + (asterisks + 0.5) * SMALL_PITCH;
    const offset = (stepPosition(strip, letter.peak) - expected) / (SMALL_PITCH * POSITION_DEVIATION);
    const score = reading.logProbability - (offset * offset) / 2;
    if (best && score <= best.score) second = Math.max(second, score);
    else {
      second = Math.max(second, best?.score ?? -Infinity);
      best = { reading, score };
    }
  }
  if (!best) return unread(strip.place);
  const letters = best.reading.characters.filter(({ character }) => character !== '*');
  const againstSecond = 1 / (1 + Math.exp(second - best.score));
  return {
    value: best.reading.characters.map(({ character }) => character).join(''),
    confidence: readingConfidence(letters) * againstSecond,
    place: strip.place,
  };
}
