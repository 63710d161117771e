import type { Alphabet } from '../recognise/alphabet.ts';
import type { Automaton } from '../recognise/automaton.ts';
import { decodeConstrained, type ReadCharacter } from '../recognise/decode-constrained.ts';
import { type CharacterGrid, standsOnGrid } from './character-grid.ts';
import { type FieldReading, LEAST_CONFIDENCE, unread } from './field-reading.ts';
import type { StripReading } from './strip-reading.ts';

/** What is left of the confidence in a reading that lacks a character, or has one too many. */
export const INCOMPLETE_FACTOR = 0.5;

/**
 * Reads a field of known form from its strip; empty where not even the best form is likely.
 * @param grid on which it is printed: a reading that does not stand on it is doubted.
 */
export function readTextField(
  strip: StripReading,
  automaton: Automaton,
  alphabet: Alphabet,
  grid: CharacterGrid,
): FieldReading {
  const reading = decodeConstrained(strip.matrix, automaton, alphabet.classesOf(' '));
  if (!reading) return unread(strip.place);
  const { characters } = reading;
  const confidence =
    readingConfidence(characters) * (standsOnGrid(strip, characters, grid) ? 1 : INCOMPLETE_FACTOR);
  if (confidence < LEAST_CONFIDENCE) return unread(strip.place);
  return { value: characters.map(({ character }) => character).join(''), confidence, place: strip.place };
}

/** Below this mean certainty of its characters a reading says nothing. */
const LEAST_MEAN_CERTAINTY = 0.25;

/** The least sure character decides; a reading without characters, or one that is mostly forced, has none. */
export function readingConfidence(characters: readonly ReadCharacter[]): number {
  if (characters.length === 0) return 0;
  const mean = characters.reduce((sum, { certainty }) => sum + certainty, 0) / characters.length;
  if (mean < LEAST_MEAN_CERTAINTY) return 0;
  return Math.min(
    ...characters.map(
      ({ certainty, rival }) => (certainty / (certainty + rival + 1e-6)) * Math.sqrt(certainty),
    ),
  );
}
