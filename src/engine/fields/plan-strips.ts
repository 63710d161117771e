import {
  CARD_ASPECT,
  type CardLayout,
  CHINESE_PITCH,
  type LineName,
  SMALL_PITCH,
} from '../locate/card-layout.ts';
import type { PlacedLine } from '../locate/place-lines.ts';
import type { StripPlace } from './strip.ts';

/** The strips that are read: the printed lines of a card but titles and labels, and the Latin letter of the sex. */
export const STRIP_NAMES = [
  'nameChinese',
  'nameEnglish',
  'codes',
  'birthDate',
  'sex',
  'sexLetter',
  'symbols',
  'firstRegistration',
  'issueDate',
  'number',
] as const;
export type StripName = (typeof STRIP_NAMES)[number];

/** Height of a strip over the height of the print in it: the recognisers were trained with such margins. */
const HEIGHT_FACTOR = 1.55;
const CHINESE_HEIGHT_FACTOR = 1.3;
/** Room left and right of the print, in card widths. */
const MARGIN = 0.012;
/** The detector's box may end before the last narrow letter; that of a name, before its last word. */
const OPEN_MARGIN = 0.028;
const NAME_OPEN_MARGIN = 0.05;
/** The name may begin left of its place where the pose is a little off. */
const NAME_MARGIN = 0.02;
/** Print that begins left of this, in card widths, is outside of the card; what begins further left is none of its name. */
const OUTSIDE = -0.015;
const MOST_OUTSIDE = 0.2;
/** The Latin letter of the sex is the last thing on its line, this wide with its margins. */
const SEX_LETTER = { before: 0.034, after: 0.012 } as const;
/** Right ends of the longest print of the lines whose length is open. */
const LONGEST = { nameChinese: 0.39, nameEnglish: 0.97, codes: 0.97, symbols: 0.56 } as const;
/** Where such a line is taken to end when the detector did not see it. */
const USUAL_RIGHT = { nameChinese: 0.27, nameEnglish: 0.45, codes: 0.72, symbols: 0.53 } as const;
/** The shortest print of an open line, and the widest gap within one, in card widths. */
const LEAST_LENGTH = 0.04;
const MOST_GAP = 0.07;
/** A code's four digits and the blank behind them; the room between two characters of the Chinese name, in card widths. */
const CODE_CELLS = 5;
const IDEOGRAPH_GAP = 0.0216;
/** A line of this length, in card widths, tells its direction. */
const DIRECTED_LENGTH = 0.12;

/**
 * Lines of digits are read as well when they are narrowed by this factor, for less. Where the place of each character
 * counts, in names and symbols, it would cost letters.
 */
const SQUEEZE = 0.75;
const SQUEEZED: readonly LineName[] = ['codes', 'birthDate', 'firstRegistration', 'issueDate', 'number'];

type OpenLine = keyof typeof LONGEST;

/**
 * Where each line is to be cut out: its place on the layout, moved onto the detected text where there is any. The
 * Chinese name and its codes are left out where neither was seen: the card has none.
 * @param lines the detected text, in card coordinates.
 */
export function planStrips(
  layout: CardLayout,
  lines: readonly PlacedLine[],
): Partial<Record<StripName, StripPlace>> {
  const plan: Partial<Record<StripName, StripPlace>> = {};
  const chineseNameSeen = isSeen(layout, 'nameChinese', lines) || isSeen(layout, 'codes', lines);
  for (const name of STRIP_NAMES) {
    if ((name === 'nameChinese' || name === 'codes') && !chineseNameSeen) continue;
    plan[name] = name === 'sexLetter' ? sexLetterPlace(layout, lines) : linePlace(layout, name, lines);
  }
  return plan;
}

function linePlace(layout: CardLayout, name: LineName, lines: readonly PlacedLine[]): StripPlace {
  const slot = layout.lines[name];
  const middle = (slot.top + slot.bottom) / 2 / CARD_ASPECT;
  const factor = name === 'nameChinese' || name === 'sex' ? CHINESE_HEIGHT_FACTOR : HEIGHT_FACTOR;
  const onRow = linesOnRow(layout, name, lines);
  const right = rightOf(name, layout, lines);
  const left = name === 'nameEnglish' ? leftOfName(slot.left, onRow) : slot.left - MARGIN;
  const ownLines = onRow.filter(({ start }) => start[0] < right);
  const end = right + (name === 'nameEnglish' ? NAME_OPEN_MARGIN : isOpen(name) ? OPEN_MARGIN : MARGIN);
  const shift = rowShift(ownLines, middle, left, end);
  return {
    left,
    right: end,
    middleLeft: middle + shift.left,
    middleRight: middle + shift.right,
    height: ((slot.bottom - slot.top) / CARD_ASPECT) * factor,
    squeeze: SQUEEZED.some((squeezed) => squeezed === name) ? SQUEEZE : 1,
  };
}

/**
 * Where the strip of the English name begins. Print that begins outside of the card shows that the card's place is wrong:
 * the letters there are the name's own.
 */
function leftOfName(slotLeft: number, onRow: readonly PlacedLine[]): number {
  const usual = slotLeft - NAME_MARGIN;
  const outside = onRow
    .map(({ start }) => start[0])
    .filter((left) => left < OUTSIDE && left > OUTSIDE - MOST_OUTSIDE);
  return outside.length > 0 ? Math.min(...outside) - NAME_MARGIN : usual;
}

/** The letter is cut out in the height of the birth date, with which it shares the line. */
function sexLetterPlace(layout: CardLayout, lines: readonly PlacedLine[]): StripPlace {
  const right = layout.lines.sex.rights[0] ?? 1;
  return {
    ...linePlace(layout, 'birthDate', lines),
    squeeze: 1,
    left: right - SEX_LETTER.before,
    right: right + SEX_LETTER.after,
  };
}

/** The detected lines that stand in the row of a printed line, from its beginning on. */
function linesOnRow(layout: CardLayout, name: LineName, lines: readonly PlacedLine[]): PlacedLine[] {
  const { left, top, bottom } = layout.lines[name];
  const middle = (top + bottom) / 2 / CARD_ASPECT;
  const reach = ((bottom - top) / CARD_ASPECT) * 0.6;
  return lines.filter(
    ({ start, end }) => Math.abs((start[1] + end[1]) / 2 - middle) < reach && end[0] > left + 0.01,
  );
}

function isSeen(layout: CardLayout, name: 'nameChinese' | 'codes', lines: readonly PlacedLine[]): boolean {
  return linesOnRow(layout, name, lines).some(
    ({ start, end }) => start[0] < LONGEST[name] - MOST_GAP && end[0] < LONGEST[name] + MOST_GAP,
  );
}

function isOpen(name: LineName): name is OpenLine {
  return name in LONGEST;
}

/** Where the print of a line ends, as far as the detected text tells it. */
function rightOf(name: LineName, layout: CardLayout, lines: readonly PlacedLine[]): number {
  const { left, rights } = layout.lines[name];
  if (!isOpen(name)) return rights[0] ?? 1;
  const seen = seenRight(name, layout, lines) ?? USUAL_RIGHT[name];
  // A card prints as many codes as the Chinese name has characters: where less of one was seen, the other one tells.
  const [codes, ideographs] = [seenRight('codes', layout, lines), seenRight('nameChinese', layout, lines)];
  if (name === 'nameChinese' && codes !== null) {
    const count = Math.round(((codes - layout.lines.codes.left) / SMALL_PITCH + 1) / CODE_CELLS);
    return Math.min(LONGEST[name], Math.max(seen, left + count * CHINESE_PITCH - IDEOGRAPH_GAP));
  }
  if (name === 'codes' && ideographs !== null) {
    const count = Math.round((ideographs - layout.lines.nameChinese.left + IDEOGRAPH_GAP) / CHINESE_PITCH);
    return Math.min(LONGEST[name], Math.max(seen, left + (count * CODE_CELLS - 1) * SMALL_PITCH));
  }
  return seen;
}

/** Where the text that begins a line ends: boxes that follow each other closely belong to it. Null where there are none. */
function seenRight(name: OpenLine, layout: CardLayout, lines: readonly PlacedLine[]): number | null {
  const inOrder = linesOnRow(layout, name, lines).sort((a, b) => a.start[0] - b.start[0]);
  let right = layout.lines[name].left + LEAST_LENGTH;
  let found = false;
  for (const { start, end } of inOrder) {
    if (start[0] > right + MOST_GAP) break;
    right = Math.max(right, end[0]);
    found = true;
  }
  return found ? Math.min(LONGEST[name], right) : null;
}

/**
 * How far the detected text on a row lies below its place on the layout, at the left and at the right end of the strip:
 * along the line through its ends where it is long enough to have a direction.
 */
function rowShift(
  onRow: readonly PlacedLine[],
  middle: number,
  left: number,
  right: number,
): { readonly left: number; readonly right: number } {
  const length = onRow.reduce((sum, { start, end }) => sum + end[0] - start[0], 0);
  if (length < LEAST_LENGTH) return { left: 0, right: 0 };
  const mean = (value: (line: PlacedLine) => number) =>
    onRow.reduce((sum, line) => sum + (line.end[0] - line.start[0]) * value(line), 0) / length;
  const x = mean(({ start, end }) => (start[0] + end[0]) / 2);
  const y = mean(({ start, end }) => (start[1] + end[1]) / 2);
  const slope =
    length < DIRECTED_LENGTH ? 0 : mean(({ start, end }) => (end[1] - start[1]) / (end[0] - start[0]));
  return { left: y + slope * (left - x) - middle, right: y + slope * (right - x) - middle };
}
