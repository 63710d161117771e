import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Person } from '../people/person.ts';
import { across, down } from './layout.ts';

/** The see-through oval with the number (without its check digit), and the words down the left edge. */
export function drawFurniture2018(context: SKRSContext2D, person: Person): void {
  drawWindow(context, person.truth.number.replace(/\(.\)$/, ''));
  drawStrip(context, person.kind === 'permanent-overseas', person.seed % 2 === 0);
}

function drawWindow(context: SKRSContext2D, number: string): void {
  const x = across(0.7475);
  const y = down(0.2215);
  context.save();
  context.translate(x, y);
  context.rotate(0.03);
  context.beginPath();
  context.ellipse(0, 0, across(0.067), down(0.036), 0, 0, 2 * Math.PI);
  const glass = context.createLinearGradient(-across(0.067), -20, across(0.067), 20);
  glass.addColorStop(0, 'rgb(190 195 200)');
  glass.addColorStop(0.35, 'rgb(250 250 250)');
  glass.addColorStop(0.75, 'rgb(255 255 255)');
  glass.addColorStop(1, 'rgb(120 130 130)');
  context.fillStyle = glass;
  context.fill();
  context.strokeStyle = 'rgb(110 120 120 / 0.8)';
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = 'rgb(30 30 34)';
  context.font = `${down(0.038)}px "Specimen Tinos Bold Italic"`;
  context.textAlign = 'center';
  context.fillText(number, -across(0.004), down(0.013));
  context.restore();
}

/** SAMPLE four times, read downwards or upwards; an overseas card says where it was issued between them. */
function drawStrip(context: SKRSContext2D, overseas: boolean, downwards: boolean): void {
  const words = overseas ? ['SAMPLE', 'ISSUED OVERSEAS', 'SAMPLE'] : ['SAMPLE', 'SAMPLE', 'SAMPLE', 'SAMPLE'];
  const centres = overseas ? [0.14, 0.5, 0.86] : [0.155, 0.38, 0.605, 0.84];
  words.forEach((word, at) => {
    context.save();
    context.translate(across(0.034), down(centres[at] ?? 0.5));
    context.rotate(downwards ? Math.PI / 2 : -Math.PI / 2);
    context.fillStyle = 'rgb(60 55 62 / 0.92)';
    context.font = `${down(0.042)}px "Specimen Arimo"`;
    context.textAlign = 'center';
    context.fillText(word, 0, down(0.015));
    context.restore();
  });
}
