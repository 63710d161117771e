import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { blankCard, digits, write } from './blank-card.ts';
import { drawHolder } from './draw-holder.ts';

/** A payment card: a colour, a chip, sixteen digits, a date and a name. */
export function drawBankCard(random: Random): Canvas {
  const [canvas, context] = blankCard(`hsl(${random.integer(0, 359)} 55% ${random.integer(22, 45)}%)`);
  write(context, 'SPECIMEN BANK 樣本', 60, 100, '48px "Specimen Sans HK Bold"', '#fff');
  context.fillStyle = 'rgb(222 186 90)';
  context.beginPath();
  context.roundRect(70, 190, 120, 90, 16);
  context.fill();
  const groups = Array.from({ length: 4 }, () => digits(random, 4)).join(' ');
  write(context, groups, 70, 390, '64px "Specimen Overpass"', '#f4f4f4');
  write(context, 'VALID THRU', 330, 450, '20px "Specimen Arimo"', '#ddd');
  write(
    context,
    `${random.integer(10, 12)}/${random.integer(27, 35)}`,
    470,
    455,
    '40px "Specimen Overpass"',
    '#f4f4f4',
  );
  write(context, drawHolder(random).english.toUpperCase(), 70, 560, '40px "Specimen Overpass"', '#f4f4f4');
  context.globalAlpha = 0.8;
  for (const [x, colour] of [
    [800, '#e2312e'],
    [868, '#f0a020'],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, 520, 58, 0, 2 * Math.PI);
    context.fill();
  }
  return canvas;
}

/** A stored-value card with a big number and no person on it. */
export function drawOctopusLike(random: Random): Canvas {
  const [canvas, context] = blankCard(`hsl(${random.integer(20, 40)} 92% 55%)`);
  context.strokeStyle = 'rgb(255 255 255 / 0.85)';
  context.lineWidth = 26;
  context.beginPath();
  context.ellipse(330, 300, 130, 80, 0.5, 0, 2 * Math.PI);
  context.ellipse(520, 300, 130, 80, -0.5, 0, 2 * Math.PI);
  context.stroke();
  write(context, '乘車卡 SPECIMEN 樣本', 60, 90, '46px "Specimen Sans HK Bold"', '#fff');
  write(
    context,
    `${digits(random, 8)}(${random.integer(0, 9)})`,
    620,
    570,
    '44px "Specimen Overpass"',
    '#222',
  );
  return canvas;
}
