import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { drawPortrait } from '../card/draw-portrait.ts';
import type { Random } from '../random.ts';

/** Sky, sun, hills and water. */
export function drawLandscape(random: Random): Canvas {
  const [width, height] = [1280, 853];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 0, height * 0.7);
  sky.addColorStop(0, `hsl(${random.integer(195, 225)} 60% 60%)`);
  sky.addColorStop(1, `hsl(${random.integer(20, 50)} 70% 82%)`);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgb(255 240 190)';
  context.beginPath();
  context.arc(random.between(200, 1000), 220, 50, 0, 2 * Math.PI);
  context.fill();
  for (let ridge = 0; ridge < 4; ridge += 1) {
    context.fillStyle = `hsl(${random.integer(95, 150)} 28% ${48 - ridge * 9}%)`;
    context.beginPath();
    context.moveTo(0, height);
    const phase = random.between(0, 6);
    for (let x = 0; x <= width; x += 16) {
      const wave = Math.sin(x / 170 + phase) * 60 + Math.sin(x / 53 + phase * 2) * 18;
      context.lineTo(x, height * (0.45 + ridge * 0.12) + wave);
    }
    context.lineTo(width, height);
    context.fill();
  }
  return canvas;
}

/** A letter: nothing but lines of text on white. */
export function drawTextPage(random: Random): Canvas {
  const [width, height] = [1000, 1414];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'rgb(252 252 250)';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#222';
  context.font = '40px "Specimen Tinos Bold"';
  context.fillText('NOTICE TO RESIDENTS 通告', 120, 150);
  context.font = '26px "Specimen Tinos"';
  const words =
    'the of meeting will be held on in hall committee building please note that all owners residents are invited to attend and discuss the works 26-11-18 date'.split(
      ' ',
    );
  for (let y = 230; y < height - 120; y += 40) {
    if (random.chance(0.12)) continue;
    const line = Array.from({ length: random.integer(5, 11) }, () => random.pick(words)).join(' ');
    context.fillText(line, 120, y, width - 240);
  }
  return canvas;
}

/** A drawn head and shoulders and nothing else. */
export function drawPortraitOnly(random: Random): Canvas {
  const canvas = createCanvas(700, 900);
  const context = canvas.getContext('2d');
  context.fillStyle = `hsl(${random.integer(190, 220)} 30% 85%)`;
  context.fillRect(0, 0, 700, 900);
  context.drawImage(drawPortrait(random.integer(1, 9999), random.pick(['M', 'F'])), 60, 120, 580, 780);
  return canvas;
}

/** One colour. */
export function drawEmpty(random: Random): Canvas {
  const canvas = createCanvas(800, 600);
  const context = canvas.getContext('2d');
  context.fillStyle = `hsl(${random.integer(0, 359)} ${random.integer(0, 40)}% ${random.integer(5, 100)}%)`;
  context.fillRect(0, 0, 800, 600);
  return canvas;
}
