import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Face } from './fonts.ts';
import type { ValueFace } from './style.ts';

export interface ValueText {
  readonly text: string;
  /** Left edge of the first character's cell and baseline, in pixels of the card. */
  readonly x: number;
  readonly y: number;
  /** Width of a character's cell and height of a capital, in pixels of the card. */
  readonly pitch: number;
  readonly capHeight: number;
  readonly face: ValueFace;
}

/** Draws a printed value: every character in the middle of its own cell, as a fixed-pitch engraver does. */
export function drawValue(context: SKRSContext2D, value: ValueText): void {
  const size = sizeForCapHeight(context, value.face.face, value.capHeight);
  context.font = `${size}px "${value.face.face}"`;
  context.textAlign = 'center';
  const advance = context.measureText('0').width;
  const squeeze = Math.min(1, value.pitch / advance);
  [...value.text].forEach((character, at) => {
    context.save();
    context.translate(value.x + (at + 0.5) * value.pitch, value.y);
    const zero = character === '0';
    context.scale(squeeze * (zero ? value.face.zeroWidth : 1), 1);
    context.fillText(zero ? 'O' : character, 0, 0);
    context.restore();
  });
}

/** Draws Chinese characters with their left edges `pitch` apart, each about `size` wide. */
export function drawSpacedChinese(
  context: SKRSContext2D,
  text: string,
  place: { x: number; y: number; pitch: number; size: number; face: Face },
): void {
  context.font = `${place.size}px "${place.face}"`;
  context.textAlign = 'left';
  [...text].forEach((character, at) => {
    context.fillText(character, place.x + at * place.pitch, place.y);
  });
}

/** Draws text so that it begins at `left`, ends at `right` and its font is `height` high, by spacing the letters. */
export function drawJustified(
  context: SKRSContext2D,
  text: string,
  span: { left: number; right: number; y: number; size: number; face: Face },
): void {
  context.font = `${span.size}px "${span.face}"`;
  context.textAlign = 'left';
  const characters = [...text];
  const widths = characters.map((character) => context.measureText(character).width);
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const available = span.right - span.left;
  const squeeze = Math.min(1, available / natural);
  const gap = characters.length > 1 ? (available - natural * squeeze) / (characters.length - 1) : 0;
  let x = span.left;
  characters.forEach((character, at) => {
    context.save();
    context.translate(x, span.y);
    context.scale(squeeze, 1);
    context.fillText(character, 0, 0);
    context.restore();
    x += (widths[at] ?? 0) * squeeze + gap;
  });
}

/** Font size in pixels at which a capital of the face is `capHeight` pixels high. */
export function sizeForCapHeight(context: SKRSContext2D, face: Face, capHeight: number): number {
  context.font = `100px "${face}"`;
  return (100 * capHeight) / context.measureText('H').actualBoundingBoxAscent;
}
