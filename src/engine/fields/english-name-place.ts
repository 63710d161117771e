import { SMALL_PITCH } from '../locate/card-layout.ts';
import type { ReadCharacter } from '../recognise/decode-constrained.ts';
import { inkDetector } from './strip-ink.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

/** Letters of the vertical print at the card's edge are seen left of this, in card widths from the name's beginning. */
const EDGE_PRINT_END = 0.003;
/**
 * They stand off the name by more than this many pitches, where its own letters follow each other by one; or the letter
 * behind them is no further than `own` from where the name's first one belongs (`sureOwn`, where that is sure), and they
 * are further than `edge`.
 */
const EDGE_PRINT_GAP = 1.25;
const OUT_OF_PLACE = { own: 0.3, sureOwn: 0.45, edge: 0.7 } as const;
/**
 * Letters of the edge's print lie on their side: on photographs of specimens the recogniser was never surer of one than
 * 0.81, and of a name's own first letter never less sure than 0.96, or than 0.82 where the strip had cut it. Some look
 * alike on their side.
 */
const UPRIGHT_LETTER = { surely: 0.9, perhaps: 0.7 } as const;
const SAME_ON_ITS_SIDE = /[OSXZNHI]/;
/**
 * A first letter that is seen more than this many pitches right of the name's beginning is surely the second one; or
 * perhaps, if the cell before it holds print. On 169 names read right it was at most 0.5 right of it, and 0.9 where the
 * Chinese name had told the place (`surePlace`); second letters were 0.92 and more behind a first one that a frame or the
 * picture's edge hid.
 */
const LATE_START = { surely: 0.8, surePlace: 0.97, perhaps: 0.75 } as const;
/**
 * One that is seen less than this right of it, with print in the cell before it, may be the second one, too: on a card
 * whose place is off by half a letter the first lies across the strip's edge.
 */
const EARLY_START = 0.2;
/** No two characters of a name have more than one blank between them: they stand no further apart than this. */
const MOST_GAP = 2.6;
/** Two characters further apart than this many pitches have a blank between them. */
export const BLANK_GAP = 1.62;
/** So many pitches behind the middle of the last character are looked at, unless the card has no more room for a name. */
const ROOM_BEHIND = 2.2;
const NAME_END = 0.97;
/** How far the mean pitch may be from the printed one, as a part of it: on a card whose place is wrong it is further. */
const PITCH_TOLERANCE = 0.08;
/** So many cells tell the pitch. */
const TELLING_CELLS = 6;

/** Where the name begins, in card widths; sure, where another line that begins there tells it. */
export interface NameStart {
  readonly left: number;
  readonly isSure: boolean;
}

/**
 * Drops what was read of the SAMPLE or ISSUED OVERSEAS print left of the name.
 * @returns also whether that is doubtful: the card's place may be off by a letter, and what seems to stand left of the
 *   name may be its first one.
 */
export function withoutEdgePrint(
  characters: readonly ReadCharacter[],
  strip: StripReading,
  start: NameStart,
): { readonly characters: readonly ReadCharacter[]; readonly isDoubtful: boolean } {
  const [first, second] = characters;
  const kept = { characters, isDoubtful: false };
  if (!first || !second) return kept;
  const [position, next] = [stepPosition(strip, first.peak), stepPosition(strip, second.peak)];
  if (position >= start.left - EDGE_PRINT_END) return kept;
  const dropped = () => withoutEdgePrint(characters.slice(1), strip, start);
  if ((next - position) / SMALL_PITCH > EDGE_PRINT_GAP) return dropped();
  const fromPlace = (x: number) => Math.abs((x - start.left) / SMALL_PITCH - 0.5);
  const own = start.isSure ? OUT_OF_PLACE.sureOwn : OUT_OF_PLACE.own;
  if (fromPlace(next) >= own || fromPlace(position) <= OUT_OF_PLACE.edge) return kept;
  if (first.certainty < UPRIGHT_LETTER.perhaps) return dropped();
  const mayLieOnItsSide = first.certainty < UPRIGHT_LETTER.surely || SAME_ON_ITS_SIDE.test(first.character);
  return mayLieOnItsSide ? { ...dropped(), isDoubtful: !start.isSure } : { characters, isDoubtful: true };
}

/**
 * Whether every printed character behind the first one was read: no print stands behind the last one or between two further
 * apart than one pitch, and no two are so far apart that more than a blank is missing.
 */
export function isComplete(characters: readonly ReadCharacter[], strip: StripReading): boolean {
  const isInk = inkDetector(
    strip,
    characters.map(({ peak }) => peak),
    SMALL_PITCH,
  );
  const positions = characters.map(({ peak }) => stepPosition(strip, peak));
  const last = positions.at(-1);
  if (last === undefined || isInk(last + SMALL_PITCH) || isCutBehind(last, strip)) return false;
  return positions.every((position, index) => {
    const before = positions[index - 1] ?? position;
    const gap = (position - before) / SMALL_PITCH;
    if (gap > MOST_GAP) return false;
    return characters[index - 1]?.character === ',' || gap <= BLANK_GAP || !isInk((before + position) / 2);
  });
}

/**
 * Whether the first character may be the second one of the name: it is seen too far right of where the name begins; or left
 * of where first ones are, with print before it, and nothing else tells where the name begins.
 */
export function mayLackFirst(
  characters: readonly ReadCharacter[],
  strip: StripReading,
  { left, isSure }: NameStart,
): boolean {
  const [first] = characters;
  if (first === undefined) return false;
  const position = stepPosition(strip, first.peak);
  const start = (position - left) / SMALL_PITCH;
  if (start > (isSure ? LATE_START.surePlace : LATE_START.surely)) return true;
  const peaks = characters.map(({ peak }) => peak);
  const hasInkBefore = inkDetector(strip, peaks, SMALL_PITCH)(position - SMALL_PITCH);
  return hasInkBefore && (start > LATE_START.perhaps || (start < EARLY_START && !isSure));
}

/** Whether the strip ends where another character may stand: the detector may have seen a part of the name alone. */
function isCutBehind(last: number, { place }: StripReading): boolean {
  return place.right < Math.min(last + ROOM_BEHIND * SMALL_PITCH, NAME_END);
}

/** Whether the characters of a name, blanks included, follow each other by the pitch of the print. */
export function hasPrintedPitch(
  characters: readonly ReadCharacter[],
  strip: StripReading,
  { length }: { readonly length: number },
): boolean {
  const [first, last] = [characters[0], characters.at(-1)];
  if (!first || !last || length <= TELLING_CELLS) return true;
  const pitch = (stepPosition(strip, last.peak) - stepPosition(strip, first.peak)) / (length - 1);
  return Math.abs(pitch / SMALL_PITCH - 1) <= PITCH_TOLERANCE;
}
