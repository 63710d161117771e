import type { Alphabet } from '../recognise/alphabet.ts';
import type { CardGrammars } from './card-grammars.ts';
import type { CharacterGrid } from './character-grid.ts';
import type { FieldReading } from './field-reading.ts';
import { readTextField } from './read-text-field.ts';
import type { StripReading } from './strip-reading.ts';

/** From this on a reading with day, month and year is taken without asking for another form. */
const LIKELY = 0.5;

/**
 * Reads the birth date: day, month and year as nearly every card prints them; a month and year, or a year, alone only
 * where they stand at the beginning of the line. What is covered of a whole date must not make it a shorter one.
 */
export function readBirthDate(
  strip: StripReading,
  grammars: Pick<CardGrammars, 'birthDate' | 'wholeBirthDate'>,
  alphabet: Alphabet,
  grid: CharacterGrid,
): FieldReading {
  const whole = readTextField(strip, grammars.wholeBirthDate, alphabet, grid);
  if (whole.confidence >= LIKELY) return whole;
  const shorter = readTextField(strip, grammars.birthDate, alphabet, grid);
  return shorter.confidence > LIKELY ? shorter : whole;
}
