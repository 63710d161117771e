import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { decodeConstrained, type ReadCharacter } from '../recognise/decode-constrained.ts';
import type { CardGrammars } from './card-grammars.ts';
import { type FieldReading, LEAST_CONFIDENCE, unread } from './field-reading.ts';
import { readingConfidence } from './read-text-field.ts';
import { inkBetween, typicalInk } from './strip-ink.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** Letters of the vertical print at the card's edge are seen left of this, in card widths from the name's beginning. */
const EDGE_PRINT_END = 0.003;
/** They stand off the name by more than this many pitches, where its own letters follow each other by one. */
const EDGE_PRINT_GAP = 1.25;
/** A first letter that is seen more than this many pitches right of the name's beginning is the second one. */
const LATE_START = 1.15;
const INCOMPLETE_FACTOR = 0.5;
/** A cell between two characters that holds this part of a usual character's ink holds one that was not read. */
const UNREAD_INK = 0.65;
/** Behind the name there is nothing; a frame drawn around it may show. */
const AROUND_NAME = { before: 0.15, after: 0.05 };
/** So many characters of a word say where it ends. */
const PLACING_CHARACTERS = 3;
/** Two characters further apart than this many pitches have a blank between them. */
const BLANK_GAP = 1.62;
/** Before a capital that follows a small letter there is nearly always a blank, within capitals and small letters hardly. */
const BLANK_GAP_BEFORE_CAPITAL = 1.35;

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
  const reading = decodeConstrained(strip.matrix, grammars.englishName, alphabet.classesOf(' '), AROUND_NAME);
  if (!reading) return unread(strip.place);
  const characters = withoutEdgePrint(reading.characters, strip, lineLeft);
  const complete = beginsInItsPlace(characters, strip, lineLeft) && !hasUnreadInk(characters, strip);
  const confidence = readingConfidence(characters) * (complete ? 1 : INCOMPLETE_FACTOR);
  if (confidence < LEAST_CONFIDENCE) return unread(strip.place);
  return { value: withBlanks(characters, strip), confidence, place: strip.place };
}

/** Drops what was read of the SAMPLE or ISSUED OVERSEAS print left of the name. */
function withoutEdgePrint(
  characters: readonly ReadCharacter[],
  strip: StripReading,
  lineLeft: number,
): readonly ReadCharacter[] {
  const [first, second] = characters;
  if (!first || !second) return characters;
  const position = stepPosition(strip, first.peak);
  const gap = (stepPosition(strip, second.peak) - position) / SMALL_PITCH;
  const atEdge = position < lineLeft - EDGE_PRINT_END && gap > EDGE_PRINT_GAP;
  return atEdge ? withoutEdgePrint(characters.slice(1), strip, lineLeft) : characters;
}

/** Whether the first letter read is the first one printed. */
function beginsInItsPlace(
  characters: readonly ReadCharacter[],
  strip: StripReading,
  lineLeft: number,
): boolean {
  const [first] = characters;
  return first !== undefined && stepPosition(strip, first.peak) < lineLeft + LATE_START * SMALL_PITCH;
}

/** Whether there is print behind the last character, or between two that stand further apart than one pitch. */
function hasUnreadInk(characters: readonly ReadCharacter[], strip: StripReading): boolean {
  const typical = typicalInk(
    strip,
    characters.map(({ peak }) => peak),
    SMALL_PITCH,
  );
  const isInk = (middle: number) =>
    inkBetween(strip, middle - SMALL_PITCH / 4, middle + SMALL_PITCH / 4) > UNREAD_INK * typical;
  const last = characters.at(-1);
  if (last && isInk(stepPosition(strip, last.peak) + SMALL_PITCH)) return true;
  return characters.some((current, index) => {
    const before = characters[index - 1];
    if (!before || before.character === ',') return false;
    const [from, to] = [stepPosition(strip, before.peak), stepPosition(strip, current.peak)];
    if ((to - from) / SMALL_PITCH < BLANK_GAP) return false;
    return isInk((from + to) / 2);
  });
}

/** Letters whose capital and small form differ by their size alone: the place in the word tells them apart. */
const SAME_SHAPE = /^[COSUVWXZ]$/;

/** Where a word begins a small letter is a capital of the same shape (`c` for `C`), behind a small letter the reverse. */
function withinWord(character: string, before: string | undefined): string {
  const isInside = before !== undefined && /^[a-z]$/.test(before) && SAME_SHAPE.test(character);
  return isInside ? character.toLowerCase() : character;
}

function withBlanks(characters: readonly ReadCharacter[], strip: StripReading): string {
  let text = '';
  /** Positions of the characters since the last blank. */
  let word: number[] = [];
  characters.forEach((current, index) => {
    const before = characters[index - 1];
    const positions = [current, characters[index + 1]].flatMap((each) =>
      each ? [stepPosition(strip, each.peak)] : [],
    );
    const blank =
      before !== undefined && hasBlankBetween(before.character, current.character, word, positions);
    if (blank) word = [];
    word.push(positions[0] ?? 0);
    text += blank ? ` ${current.character.toUpperCase()}` : withinWord(current.character, before?.character);
  });
  return text;
}

/**
 * Whether the character after a word begins a new one. The places of single characters are uncertain by half a pitch, so
 * the word's last characters say together where the next one would stand, and the character after it says where it does.
 */
function hasBlankBetween(
  before: string,
  current: string,
  word: readonly number[],
  [here = 0, next]: readonly number[],
): boolean {
  if (before === ',') return true;
  if (/[,'.-]/.test(current)) return false;
  const last = word.slice(-PLACING_CHARACTERS);
  const end =
    last.reduce((sum, x, index) => sum + x + (last.length - 1 - index) * SMALL_PITCH, 0) / last.length;
  const follows = next !== undefined && next - here < BLANK_GAP * SMALL_PITCH;
  const begin = follows ? (here + next - SMALL_PITCH) / 2 : here;
  const beforeCapital = /[a-z]/.test(before) && /[A-Z]/.test(current);
  return (begin - end) / SMALL_PITCH > (beforeCapital ? BLANK_GAP_BEFORE_CAPITAL : BLANK_GAP);
}
