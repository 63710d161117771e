import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawWaveBand } from './draw-guilloche.ts';
import { across, CARD_HEIGHT, CARD_WIDTH, down } from './layout.ts';

/** Pastel stripes of green, lilac and yellow, fine vertical lines, and bundles of long curves. */
export function drawGround2003(context: SKRSContext2D, random: Random): void {
  const hue = random.integer(-8, 8);
  const stripes = context.createLinearGradient(0, 0, CARD_WIDTH, 0);
  const colours = [
    `hsl(${130 + hue} 22% 88%)`,
    `hsl(${118 + hue} 36% 83%)`,
    `hsl(${150 + hue} 22% 87%)`,
    `hsl(${270 + hue} 22% 86%)`,
    `hsl(${268 + hue} 30% 88%)`,
    `hsl(${330 + hue} 25% 90%)`,
    `hsl(${40 + hue} 55% 87%)`,
    `hsl(${90 + hue} 38% 86%)`,
    `hsl(${60 + hue} 28% 90%)`,
  ];
  colours.forEach((colour, at) => {
    stripes.addColorStop(at / (colours.length - 1), colour);
  });
  context.fillStyle = stripes;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  const pale = context.createLinearGradient(0, 0, 0, CARD_HEIGHT);
  pale.addColorStop(0, 'rgb(255 255 255 / 0.35)');
  pale.addColorStop(0.5, 'rgb(255 255 255 / 0)');
  pale.addColorStop(1, `hsl(${120 + hue} 30% 85% / 0.5)`);
  context.fillStyle = pale;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);

  context.strokeStyle = 'rgb(150 140 170 / 0.18)';
  context.lineWidth = 1.2;
  for (let x = across(0.2); x < across(0.76); x += 7) {
    context.beginPath();
    context.moveTo(x, 0);
    context.lineTo(x, CARD_HEIGHT);
    context.stroke();
  }
  drawWaveBand(context, {
    width: CARD_WIDTH,
    top: down(0.55),
    bottom: down(1.02),
    lines: 34,
    amplitude: 60,
    waves: 2.2,
    shift: 0.05,
    colour: 'rgb(120 160 140 / 0.28)',
    lineWidth: 1.5,
  });
  drawCurves(context, random);
}

/** A bundle of lines that rises from the bottom left to the top right. */
function drawCurves(context: SKRSContext2D, random: Random): void {
  context.strokeStyle = 'rgb(170 150 110 / 0.3)';
  context.lineWidth = 1.6;
  const bend = random.between(-0.04, 0.04);
  for (let line = 0; line < 16; line += 1) {
    const offset = line * 0.016;
    context.beginPath();
    context.moveTo(across(0.3), down(0.78 + offset));
    context.bezierCurveTo(
      across(0.55),
      down(0.66 + bend + offset),
      across(0.72),
      down(0.34 - bend + offset * 1.6),
      across(1.02),
      down(0.04 + offset * 2.4),
    );
    context.stroke();
  }
}
