import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { decodeConstrained, type ReadCharacter } from '../recognise/decode-constrained.ts';
import type { CardGrammars } from './card-grammars.ts';
import { type FieldReading, unread } from './field-reading.ts';
import { readingConfidence } from './read-text-field.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** The first letter is seen no further left of the name's beginning than this, in card widths. */
const EDGE_TOLERANCE = 0.006;
/** Two characters further apart than this many pitches have a blank between them. */
const BLANK_GAP = 1.5;
/** Before a capital that follows a small letter there is nearly always a blank, within capitals and small letters hardly. */
const BLANK_GAP_BEFORE_CAPITAL = 1.25;

/**
 * Reads `SURNAME, Given Names`. Blanks come from the fixed pitch of the print, not from the recogniser, which loses them.
 * @param lineLeft where the name begins, in card widths: what stands left of it is the edge's SAMPLE print.
 */
export function readEnglishName(
  strip: StripReading,
  grammars: CardGrammars,
  alphabet: Alphabet,
  lineLeft: number,
): FieldReading {
  const reading = decodeConstrained(strip.matrix, grammars.englishName, alphabet.classesOf(' '));
  if (!reading) return unread(strip.place);
  const characters = reading.characters.filter(
    ({ peak }) => stepPosition(strip, peak) > lineLeft - EDGE_TOLERANCE,
  );
  const confidence = readingConfidence(characters);
  if (confidence === 0) return unread(strip.place);
  return { value: withBlanks(characters, strip), confidence, place: strip.place };
}

function withBlanks(characters: readonly ReadCharacter[], strip: StripReading): string {
  let text = '';
  let before: ReadCharacter | undefined;
  for (const current of characters) {
    const blank = before && hasBlankBetween(before, current, strip);
    // Where a word begins a small letter is a capital of the same shape: `c` for `C`.
    text += blank ? ` ${current.character.toUpperCase()}` : current.character;
    before = current;
  }
  return text;
}

function hasBlankBetween(before: ReadCharacter, current: ReadCharacter, strip: StripReading): boolean {
  if (before.character === ',') return true;
  if (/[,'.-]/.test(current.character)) return false;
  const gap = (stepPosition(strip, current.peak) - stepPosition(strip, before.peak)) / SMALL_PITCH;
  const beforeCapital = /[a-z]/.test(before.character) && /[A-Z]/.test(current.character);
  return gap > (beforeCapital ? BLANK_GAP_BEFORE_CAPITAL : BLANK_GAP);
}
