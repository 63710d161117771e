import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Random } from '../random.ts';
import { drawBauhinia } from './draw-bauhinia.ts';
import { drawRosette, drawWaveBand } from './draw-guilloche.ts';
import { across, CARD_HEIGHT, CARD_WIDTH, down } from './layout.ts';

/** Pink to green to blue to lilac, woven lines, rosette, the large bauhinia, and the coloured edge at the right. */
export function drawGround2018(context: SKRSContext2D, random: Random): void {
  const hue = random.integer(-8, 8);
  const gradient = context.createLinearGradient(0, down(0.9), across(1), down(0.1));
  gradient.addColorStop(0, `hsl(${335 + hue} 55% 87%)`);
  gradient.addColorStop(0.17, `hsl(${340 + hue} 45% 88%)`);
  gradient.addColorStop(0.29, `hsl(${95 + hue} 42% 83%)`);
  gradient.addColorStop(0.44, `hsl(${196 + hue} 58% 83%)`);
  gradient.addColorStop(0.7, `hsl(${212 + hue} 62% 86%)`);
  gradient.addColorStop(0.87, `hsl(${228 + hue} 55% 88%)`);
  gradient.addColorStop(1, `hsl(${325 + hue} 45% 88%)`);
  context.fillStyle = gradient;
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);

  drawWaveBand(context, {
    width: CARD_WIDTH,
    top: -20,
    bottom: CARD_HEIGHT + 20,
    lines: 120,
    amplitude: 18,
    waves: 9,
    shift: 0.35,
    colour: 'hsl(325 50% 70% / 0.22)',
    lineWidth: 1.4,
  });
  drawRosette(context, {
    x: across(0.56),
    y: down(0.5),
    inner: 120,
    outer: 640,
    rings: 100,
    waves: 46,
    depth: 0.035,
    colour: `hsl(${190 + hue} 65% 55% / 0.26)`,
    lineWidth: 1.5,
  });
  drawRosette(context, {
    x: across(0.56),
    y: down(0.5),
    inner: 330,
    outer: 820,
    rings: 36,
    waves: 30,
    depth: 0.05,
    colour: 'hsl(335 60% 65% / 0.2)',
    lineWidth: 1.4,
  });
  drawRosette(context, {
    x: across(0.3),
    y: down(0.62),
    inner: 30,
    outer: 420,
    rings: 30,
    waves: 24,
    depth: 0.07,
    colour: 'hsl(70 60% 60% / 0.28)',
    lineWidth: 1.4,
  });
  drawBauhinia(context, {
    x: across(0.557),
    y: down(0.52),
    petal: down(0.345),
    turn: -0.02,
    petalColour: 'rgb(250 240 240 / 0.86)',
    starColour: 'rgb(140 175 220 / 0.8)',
  });
  drawBauhinia(context, {
    x: across(0.105),
    y: down(0.15),
    petal: down(0.12),
    turn: 0.2,
    petalColour: 'rgb(255 250 252 / 0.5)',
    starColour: 'rgb(225 175 205 / 0.5)',
  });
  drawEdge(context, random);
}

/** The row of coloured lozenges at the right edge. */
function drawEdge(context: SKRSContext2D, random: Random): void {
  const hue = random.integer(165, 190);
  for (let index = 0; index < 3; index += 1) {
    const y = down(0.455 + index * 0.105);
    context.beginPath();
    context.moveTo(across(1.01), y - down(0.075));
    context.lineTo(across(0.955), y);
    context.lineTo(across(1.01), y + down(0.075));
    context.closePath();
    context.fillStyle = `hsl(${index === 1 ? 335 : hue} 45% 65% / 0.7)`;
    context.fill();
  }
}
