import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import type { Automaton } from '../recognise/automaton.ts';
import { decodeConstrained, type ReadCharacter } from '../recognise/decode-constrained.ts';
import {
  BLANK_GAP,
  hasPrintedPitch,
  isComplete,
  mayLackFirst,
  type NameStart,
  withoutEdgePrint,
} from './english-name-place.ts';
import { type FieldReading, LEAST_CONFIDENCE, unread } from './field-reading.ts';
import type { NameGrammars } from './name-grammars.ts';
import { INCOMPLETE_FACTOR, readingConfidence } from './read-text-field.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** A reading this sure is taken as it is. */
const CLEAR = 0.9;
/**
 * How much likelier than others, as a logarithm, a name of usual words is held to be before it is looked at. On soft
 * photographs of specimens the right name came out less likely by its letters by up to 4; wrong ones that a usual word
 * stood close to, by more than 4.5.
 */
const PREFERENCE = { wholeName: 4, givenNames: 3 } as const;
/** Never surer than this of a name that usual words confirm, or that was preferred for them. */
const CONFIRMED_CEILING = 0.88;
const PREFERRED_CEILING = 0.75;
/** Behind the name there is nothing; a frame drawn around it may show. */
const AROUND_NAME = { before: 0.15, after: 0.05 };
/** So many characters of a word say where it ends. */
const PLACING_CHARACTERS = 3;
/** Before a capital that follows a small letter there is nearly always a blank, within capitals and small letters hardly. */
const BLANK_GAP_BEFORE_CAPITAL = 1.35;

/**
 * Reads `SURNAME, Given Names`. Blanks come from the fixed pitch of the print, not from the recogniser, which loses them.
 * Where the letters leave a doubt, a name of words that are usual in Hong Kong is preferred to one that is nearly as
 * likely by its letters (`Ching` to `Caing`); a clear reading is never changed.
 * @param start where the name begins: what stands left of it is the edge's SAMPLE print.
 */
export function readEnglishName(
  strip: StripReading,
  grammars: NameGrammars,
  alphabet: Alphabet,
  start: NameStart,
): FieldReading {
  const candidate = (automaton: Automaton, preference: number): Candidate => {
    const reading = decodeConstrained(strip.matrix, automaton, alphabet.classesOf(' '), AROUND_NAME);
    if (!reading) return { value: '', confidence: 0, likelihood: -Infinity };
    const { characters, isDoubtful } = withoutEdgePrint(reading.characters, strip, start);
    const value = withBlanks(characters, strip);
    const lacksFirst = isDoubtful || mayLackFirst(characters, strip, start);
    const inPlace =
      !lacksFirst &&
      isComplete(characters, strip) &&
      hasPrintedPitch(characters, strip, value) &&
      hasGivenNames(value);
    return {
      value,
      confidence: readingConfidence(characters) * (inPlace ? 1 : INCOMPLETE_FACTOR),
      likelihood: reading.logProbability + preference,
      ...(lacksFirst && { mayLackFirst: true }),
    };
  };
  const own = candidate(grammars.englishName, 0);
  const usual = () => {
    const { wholeName, givenNames } = grammars.usualNames();
    return [candidate(wholeName, PREFERENCE.wholeName), candidate(givenNames, PREFERENCE.givenNames)];
  };
  const read = own.confidence >= CLEAR ? own : preferUsual(own, usual());
  if (read.confidence < LEAST_CONFIDENCE) return unread(strip.place);
  const { value, confidence, mayLackFirst: lacksFirst } = read;
  return { value, confidence, place: strip.place, ...(lacksFirst && { mayLackFirst: lacksFirst }) };
}

interface Candidate extends Pick<FieldReading, 'value' | 'confidence' | 'mayLackFirst'> {
  /** Logarithm of its probability, and of how much it is preferred. */
  readonly likelihood: number;
}

function preferUsual(own: Candidate, usual: readonly Candidate[]): Candidate {
  const [best = own] = [...usual].sort((a, b) => b.likelihood - a.likelihood);
  if (best.likelihood <= own.likelihood) return own;
  if (best.value !== own.value) return { ...best, confidence: Math.min(PREFERRED_CEILING, best.confidence) };
  return { ...own, confidence: Math.max(own.confidence, Math.min(CONFIRMED_CEILING, best.confidence)) };
}

/** Whether given names are printed as they are on the card, `Wing Ching`: what is written over it may be in capitals. */
function hasGivenNames(value: string): boolean {
  return !/[a-z][A-Z]|[A-Z]{2}/.test(value.split(',')[1] ?? '');
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
    const next = characters[index + 1];
    const positions = [current, next].flatMap((each) => (each ? [stepPosition(strip, each.peak)] : []));
    const blank =
      before !== undefined &&
      hasBlankBetween(before.character, current.character, next?.character, word, positions);
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
  following: string | undefined,
  word: readonly number[],
  [here = 0, next]: readonly number[],
): boolean {
  if (before === ',') return true;
  if (/[,'.-]/.test(current)) return false;
  const last = word.slice(-PLACING_CHARACTERS);
  const end =
    last.reduce((sum, x, index) => sum + x + (last.length - 1 - index) * SMALL_PITCH, 0) / last.length;
  const follows = next !== undefined && next - here < leastBlankGap(current, following) * SMALL_PITCH;
  const begin = follows ? (here + next - SMALL_PITCH) / 2 : here;
  return (begin - end) / SMALL_PITCH > leastBlankGap(before, current);
}

/** From how many pitches on there is a blank between two characters. */
function leastBlankGap(before: string, after: string | undefined): number {
  const isBeforeCapital = /[a-z]/.test(before) && /[A-Z]/.test(after ?? '');
  return isBeforeCapital ? BLANK_GAP_BEFORE_CAPITAL : BLANK_GAP;
}
