import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { hasPhotograph, type Person } from '../people/person.ts';
import { drawPortrait, PORTRAIT_HEIGHT, PORTRAIT_WIDTH } from './draw-portrait.ts';
import { across, down, LAYOUTS } from './layout.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The large portrait and its small copy: grey and fading out without a frame (2018), framed and faintly coloured (2003). */
export function drawCardPortraits(context: SKRSContext2D, person: Person): void {
  const layout = LAYOUTS[person.edition];
  if (!hasPhotograph(person)) {
    drawBlank(context, layout.portrait);
    if (person.edition === '2018') drawBlank(context, layout.smallPortrait);
    return;
  }
  const portrait = drawPortrait(person.seed, person.truth.sex === 'F' ? 'F' : 'M');
  if (person.edition === '2018') {
    const faded = fadeOut(portrait);
    context.save();
    context.filter = 'grayscale(1) contrast(1.1)';
    drawInto(context, faded, layout.portrait);
    drawInto(context, faded, layout.smallPortrait);
    context.restore();
    drawEmbossing(context, layout.portrait);
    return;
  }
  drawFrame(context, layout.portrait);
  context.save();
  context.filter = 'saturate(0.35)';
  drawInto(context, portrait, layout.portrait);
  context.restore();
}

/** The faint second portrait of a 2003 card, inside its oval. */
export function drawGhostPortrait(context: SKRSContext2D, person: Person): void {
  if (!hasPhotograph(person)) return;
  const portrait = drawPortrait(person.seed, person.truth.sex === 'F' ? 'F' : 'M');
  context.save();
  context.globalAlpha = 0.32;
  context.filter = 'grayscale(1)';
  drawInto(context, portrait, LAYOUTS['2003'].smallPortrait);
  context.restore();
}

function drawInto(context: SKRSContext2D, portrait: Canvas, [left, top, right, bottom]: Box): void {
  context.drawImage(portrait, across(left), down(top), across(right - left), down(bottom - top));
}

/** The faint words along the lower edge of the 2018 portrait. */
function drawEmbossing(context: SKRSContext2D, [left, , right, bottom]: Box): void {
  context.font = `${down(0.038)}px "Specimen Arimo"`;
  context.textAlign = 'center';
  context.fillStyle = 'rgb(150 150 155 / 0.5)';
  context.fillText('HONG KONG', across((left + right) / 2 - 0.02), down(bottom - 0.02));
}

function fadeOut(portrait: Canvas): Canvas {
  const faded = createCanvas(PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
  const context = faded.getContext('2d');
  context.drawImage(portrait, 0, 0);
  context.globalCompositeOperation = 'destination-out';
  const fade = context.createLinearGradient(0, PORTRAIT_HEIGHT * 0.88, 0, PORTRAIT_HEIGHT);
  fade.addColorStop(0, 'rgb(0 0 0 / 0)');
  fade.addColorStop(1, 'rgb(0 0 0 / 1)');
  context.fillStyle = fade;
  context.fillRect(0, 0, PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
  return faded;
}

function drawFrame(context: SKRSContext2D, [left, top, right, bottom]: Box): void {
  context.save();
  context.filter = 'blur(6px)';
  context.fillStyle = 'rgb(238 236 240 / 0.85)';
  context.fillRect(across(left), down(top), across(right - left), down(bottom - top));
  context.restore();
}

/** A blank white head and shoulders. */
function drawBlank(context: SKRSContext2D, [left, top, right, bottom]: Box): void {
  const width = across(right - left);
  const height = down(bottom - top);
  const middle = across(left) + width / 2;
  context.fillStyle = 'rgb(252 252 252 / 0.95)';
  context.beginPath();
  context.ellipse(middle, down(top) + height * 0.38, width * 0.33, height * 0.34, 0, 0, 2 * Math.PI);
  context.fill();
  context.beginPath();
  context.ellipse(middle, down(bottom), width * 0.5, height * 0.3, 0, Math.PI, 2 * Math.PI);
  context.fill();
}
