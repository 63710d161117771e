import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';

export type Surroundings = 'white' | 'black' | 'desk' | 'cloth' | 'busy' | 'paper';

/** What lies around the card. */
export function drawSurroundings(kind: Surroundings, width: number, height: number, random: Random): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  if (kind === 'desk') drawDesk(context, width, height, random);
  else if (kind === 'cloth') drawCloth(context, width, height, random);
  else if (kind === 'busy') drawBusy(context, width, height, random);
  else fill(context, width, height, { white: '#fff', black: '#060606', paper: 'rgb(236 234 228)' }[kind]);
  return canvas;
}

function fill(context: SKRSContext2D, width: number, height: number, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(0, 0, width, height);
}

/** Wood: long, slightly bent grain. */
function drawDesk(context: SKRSContext2D, width: number, height: number, random: Random): void {
  const hue = random.integer(18, 34);
  const lightness = random.integer(22, 58);
  fill(context, width, height, `hsl(${hue} 32% ${lightness}%)`);
  for (let line = 0; line < height / 5; line += 1) {
    const y = random.between(0, height);
    context.strokeStyle = `hsl(${hue} 34% ${lightness + random.integer(-9, 7)}% / 0.5)`;
    context.lineWidth = random.between(0.6, 4);
    context.beginPath();
    context.moveTo(0, y);
    context.bezierCurveTo(
      width * 0.3,
      y + random.between(-12, 12),
      width * 0.7,
      y + random.between(-12, 12),
      width,
      y + random.between(-20, 20),
    );
    context.stroke();
  }
}

function drawCloth(context: SKRSContext2D, width: number, height: number, random: Random): void {
  const hue = random.integer(0, 359);
  const lightness = random.integer(18, 70);
  fill(context, width, height, `hsl(${hue} 22% ${lightness}%)`);
  context.strokeStyle = `hsl(${hue} 20% ${lightness + 8}% / 0.5)`;
  context.lineWidth = 1.5;
  for (let offset = -height; offset < width; offset += 7) {
    context.beginPath();
    context.moveTo(offset, 0);
    context.lineTo(offset + height, height);
    context.stroke();
  }
}

/** A desk full of coloured papers, lines of print and round things. */
function drawBusy(context: SKRSContext2D, width: number, height: number, random: Random): void {
  drawDesk(context, width, height, random);
  for (let item = 0; item < 16; item += 1) {
    context.save();
    context.translate(random.between(0, width), random.between(0, height));
    context.rotate(random.between(-1.5, 1.5));
    const [itemWidth, itemHeight] = [random.between(0.1, 0.45) * width, random.between(0.08, 0.35) * height];
    context.fillStyle = `hsl(${random.integer(0, 359)} ${random.integer(5, 70)}% ${random.integer(30, 95)}%)`;
    if (random.chance(0.25)) {
      context.beginPath();
      context.arc(0, 0, itemHeight / 2, 0, 2 * Math.PI);
      context.fill();
    } else {
      context.fillRect(-itemWidth / 2, -itemHeight / 2, itemWidth, itemHeight);
      drawPrint(context, itemWidth, itemHeight, random);
    }
    context.restore();
  }
}

function drawPrint(context: SKRSContext2D, width: number, height: number, random: Random): void {
  const size = random.between(9, 20);
  context.font = `${size}px "Specimen Tinos"`;
  context.fillStyle = 'rgb(30 30 40 / 0.8)';
  context.textAlign = 'left';
  const words = [
    'Invoice',
    'total',
    'March',
    '12 345.60',
    'the',
    'receipt',
    'of',
    'your',
    'account',
    'No. 8841',
    'paid',
  ];
  for (let y = -height / 2 + size * 1.5; y < height / 2 - size; y += size * 1.5) {
    const line = Array.from({ length: 6 }, () => random.pick(words)).join(' ');
    context.fillText(line, -width / 2 + size, y, width - size * 2);
  }
}
