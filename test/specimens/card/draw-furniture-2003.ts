import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Person } from '../people/person.ts';
import { drawGhostPortrait } from './draw-card-portraits.ts';
import { across, down } from './layout.ts';

/** Chip, the arrow beside it, and the oval with ghost portrait and faint number. */
export function drawFurniture2003(context: SKRSContext2D, person: Person): void {
  drawArrow(context);
  drawChip(context);
  drawOval(context);
  drawGhostPortrait(context, person);
  context.save();
  context.globalAlpha = 0.3;
  context.fillStyle = 'rgb(80 80 90)';
  context.font = `${down(0.038)}px "Specimen Overpass"`;
  context.textAlign = 'center';
  context.fillText(person.truth.number, across(0.165), down(0.808));
  context.font = `${down(0.06)}px "Specimen Arimo Bold"`;
  context.fillStyle = 'rgb(220 90 130)';
  context.fillText('H', across(0.075), down(0.76));
  context.restore();
}

function drawArrow(context: SKRSContext2D): void {
  context.fillStyle = 'rgb(128 118 116 / 0.95)';
  context.beginPath();
  context.moveTo(across(0.079), down(0.352));
  context.lineTo(across(0.036), down(0.447));
  context.lineTo(across(0.079), down(0.545));
  context.closePath();
  context.fill();
}

function drawChip(context: SKRSContext2D): void {
  const left = across(0.101);
  const top = down(0.338);
  const width = across(0.15);
  const height = down(0.212);
  const gold = context.createLinearGradient(left, top, left + width, top + height);
  gold.addColorStop(0, 'rgb(250 216 70)');
  gold.addColorStop(0.5, 'rgb(238 178 34)');
  gold.addColorStop(1, 'rgb(196 132 24)');
  context.beginPath();
  context.roundRect(left, top, width, height, 26);
  context.fillStyle = gold;
  context.fill();
  context.strokeStyle = 'rgb(70 52 20)';
  context.lineWidth = 7;
  context.stroke();
  context.lineWidth = 5;
  context.beginPath();
  context.roundRect(left + width * 0.36, top + height * 0.2, width * 0.26, height * 0.62, 14);
  context.stroke();
  for (const fraction of [0.28, 0.5, 0.75]) {
    context.beginPath();
    context.moveTo(left, top + height * fraction);
    context.lineTo(left + width * 0.36, top + height * fraction);
    context.moveTo(left + width * 0.62, top + height * fraction);
    context.lineTo(left + width, top + height * fraction);
    context.stroke();
  }
  context.beginPath();
  context.moveTo(left + width * 0.5, top);
  context.lineTo(left + width * 0.5, top + height * 0.2);
  context.moveTo(left + width * 0.5, top + height * 0.82);
  context.lineTo(left + width * 0.5, top + height);
  context.stroke();
}

function drawOval(context: SKRSContext2D): void {
  context.save();
  context.beginPath();
  context.roundRect(across(0.04), down(0.605), across(0.24), down(0.245), down(0.122));
  context.fillStyle = 'rgb(215 215 215 / 0.85)';
  context.fill();
  context.clip();
  context.strokeStyle = 'rgb(250 250 250 / 0.8)';
  context.lineWidth = 3;
  for (let y = down(0.61); y < down(0.85); y += 9) {
    context.beginPath();
    context.moveTo(across(0.04), y);
    context.lineTo(across(0.28), y);
    context.stroke();
  }
  context.restore();
}
