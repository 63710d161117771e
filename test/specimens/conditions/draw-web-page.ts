import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';

/** A page with a header and lines of text, for the screenshot of a card shown on it. */
export function drawWebPage(width: number, height: number, random: Random): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = `hsl(${random.integer(0, 359)} 50% 35%)`;
  context.fillRect(0, 0, width, 56);
  context.fillStyle = '#fff';
  context.font = '24px "Specimen Arimo Bold"';
  context.fillText('Account opening', 24, 36);
  context.fillStyle = 'rgb(60 60 66)';
  context.font = '15px "Specimen Arimo"';
  const words = [
    'Please',
    'upload',
    'a',
    'copy',
    'of',
    'your',
    'identity',
    'document',
    'and',
    'check',
    'each',
    'field',
  ];
  for (let y = 90; y < height; y += 24) {
    const line = Array.from({ length: random.integer(4, 22) }, () => random.pick(words)).join(' ');
    context.fillText(line, 24, y, width - 48);
  }
  return canvas;
}
