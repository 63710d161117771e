import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';

export const WIDTH = 1000;
export const HEIGHT = 631;

/** A card of one colour with rounded corners on white. */
export function blankCard(colour: string): readonly [Canvas, SKRSContext2D] {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.beginPath();
  context.roundRect(0, 0, WIDTH, HEIGHT, 36);
  context.clip();
  context.fillStyle = colour;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  return [canvas, context];
}

export function write(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  context.font = font;
  context.textAlign = 'left';
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join('');
}
