import type { Point } from '../../card/quadrilateral.ts';
import { applyHomography, invertHomography } from '../geometry/homography.ts';
import { CARD_ASPECT, type LineName } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { TextLine } from '../locate/text-line.ts';
import type { StripPlace } from './strip.ts';

/** Height of a strip over the height of the print in it: the recognisers were trained with such margins. */
const HEIGHT_FACTOR = 1.55;
const CHINESE_HEIGHT_FACTOR = 1.3;
/** Room left and right of the print, in card widths. */
const MARGIN = 0.012;
/** The vertical SAMPLE or ISSUED OVERSEAS print ends here; the English name begins just right of it. */
const EDGE_PRINT_END = 0.044;
/** Right ends of the longest print of the lines whose length is open. */
const LONGEST = { nameChinese: 0.39, nameEnglish: 0.97, codes: 0.97, symbols: 0.56 } as const;
/** Where such a line is taken to end when the detector did not see it. */
const USUAL_RIGHT = { nameChinese: 0.27, nameEnglish: 0.45, codes: 0.72, symbols: 0.53 } as const;

/** The shortest print of an open line, and the widest gap within one, in card widths. */
const LEAST_LENGTH = 0.04;
const MOST_GAP = 0.07;

interface PlacedLine {
  readonly start: Point;
  readonly end: Point;
}

type OpenLine = keyof typeof LONGEST;

/** Where each line of a card is to be cut out: its place on the layout, moved onto the detected text where there is any. */
export function planStrips(
  pose: CardPose,
  lines: readonly TextLine[],
): Readonly<Record<LineName, StripPlace>> {
  const imageToCard = invertHomography(pose.cardToImage);
  const placed = lines.map((line) => ({
    start: applyHomography(imageToCard, line.start),
    end: applyHomography(imageToCard, line.end),
  }));
  const plan = {} as Record<LineName, StripPlace>; // filled for every name of the layout below
  for (const [name, slot] of Object.entries(pose.layout.lines) as [
    LineName,
    (typeof pose.layout.lines)[LineName],
  ][]) {
    const middle = (slot.top + slot.bottom) / 2 / CARD_ASPECT;
    const factor = name === 'nameChinese' || name === 'sex' ? CHINESE_HEIGHT_FACTOR : HEIGHT_FACTOR;
    const height = ((slot.bottom - slot.top) / CARD_ASPECT) * factor;
    const onRow = placed.filter(
      ({ start, end }) =>
        Math.abs((start[1] + end[1]) / 2 - middle) < height * 0.4 &&
        end[0] > slot.left + 0.01 &&
        end[0] > start[0],
    );
    const right = isOpen(name) ? openRight(name, slot.left, onRow) : (slot.rights[0] ?? 1);
    const shift = rowShift(
      onRow.filter(({ start }) => start[0] < right),
      middle,
    );
    plan[name] = {
      left: name.startsWith('name') ? Math.max(EDGE_PRINT_END, slot.left - MARGIN) : slot.left - MARGIN,
      right: right + MARGIN,
      middleLeft: middle + shift,
      middleRight: middle + shift,
      height,
    };
  }
  return plan;
}

function isOpen(name: LineName): name is OpenLine {
  return name in LONGEST;
}

/** Where the text that begins a line ends: boxes that follow each other closely belong to it. */
function openRight(name: OpenLine, left: number, onRow: readonly PlacedLine[]): number {
  const inOrder = [...onRow].sort((a, b) => a.start[0] - b.start[0]);
  let right = left + LEAST_LENGTH;
  let found = false;
  for (const { start, end } of inOrder) {
    if (start[0] > right + MOST_GAP) break;
    right = Math.max(right, end[0]);
    found = true;
  }
  return Math.min(LONGEST[name], found ? right : USUAL_RIGHT[name]);
}

/** How far the detected text on a row lies below its place on the layout, damped: it is a correction, not a fit. */
function rowShift(onRow: readonly PlacedLine[], middle: number): number {
  let weight = 0;
  let sum = 0;
  for (const { start, end } of onRow) {
    const length = end[0] - start[0];
    weight += length;
    sum += length * ((start[1] + end[1]) / 2 - middle);
  }
  return weight > 0.05 ? sum / weight : 0;
}
