import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { createRandom, type Random } from '../random.ts';
import { drawHairBehind, drawHairInFront, type HairStyle } from './draw-hair.ts';

/** Size of a drawn portrait in pixels. */
export const PORTRAIT_WIDTH = 420;
export const PORTRAIT_HEIGHT = 580;

interface Look {
  readonly skin: string;
  readonly skinShade: string;
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly jacket: string;
  readonly shirt: string;
  readonly glasses: boolean;
  readonly faceWidth: number;
  readonly faceHeight: number;
  readonly smile: number;
}

/** A drawn (never photographed) head and shoulders on a transparent ground; the same seed is always the same face. */
export function drawPortrait(seed: number, sex: 'M' | 'F'): Canvas {
  const random = createRandom(seed, 'portrait');
  const look = drawLook(random, sex);
  const canvas = createCanvas(PORTRAIT_WIDTH, PORTRAIT_HEIGHT);
  const context = canvas.getContext('2d');
  context.translate(PORTRAIT_WIDTH / 2, 275);
  context.scale(1.22, 1.22);
  drawHairBehind(context, look);
  drawShoulders(context, look);
  drawHead(context, look);
  drawEyes(context, look);
  drawNoseAndMouth(context, look);
  drawHairInFront(context, look);
  if (look.glasses) drawGlasses(context);
  return canvas;
}

function drawLook(random: Random, sex: 'M' | 'F'): Look {
  const lightness = random.integer(66, 82);
  const hue = random.integer(22, 30);
  const hairLightness = random.chance(0.12) ? random.integer(45, 70) : random.integer(6, 18);
  return {
    skin: `hsl(${hue} 48% ${lightness}%)`,
    skinShade: `hsl(${hue} 42% ${lightness - 20}%)`,
    hair: `hsl(${random.integer(15, 30)} 18% ${hairLightness}%)`,
    hairStyle:
      sex === 'M'
        ? random.pick(['short', 'parted', 'short'])
        : random.pick(['bob', 'long', 'parted-long', 'bun']),
    jacket: `hsl(${random.integer(200, 250)} 14% ${random.integer(12, 40)}%)`,
    shirt: `hsl(${random.integer(0, 359)} 12% ${random.integer(78, 94)}%)`,
    glasses: random.chance(0.25),
    faceWidth: random.between(100, 116),
    faceHeight: random.between(138, 152),
    smile: random.between(4, 16),
  };
}

function drawShoulders(context: SKRSContext2D, look: Look): void {
  const neck = context.createLinearGradient(0, 90, 0, 240);
  neck.addColorStop(0, look.skinShade);
  neck.addColorStop(1, look.skin);
  context.fillStyle = neck;
  context.fillRect(-50, 80, 100, 170);
  context.fillStyle = look.shirt;
  polygon(context, [
    [-60, 175],
    [0, 285],
    [60, 175],
    [110, 200],
    [80, 340],
    [-80, 340],
    [-110, 200],
  ]);
  context.fillStyle = look.jacket;
  context.beginPath();
  context.moveTo(-62, 180);
  context.quadraticCurveTo(-150, 200, -168, 340);
  context.lineTo(-20, 340);
  context.closePath();
  context.moveTo(62, 180);
  context.quadraticCurveTo(150, 200, 168, 340);
  context.lineTo(20, 340);
  context.closePath();
  context.fill();
}

function drawHead(context: SKRSContext2D, look: Look): void {
  const { faceWidth, faceHeight } = look;
  context.fillStyle = look.skinShade;
  for (const side of [-1, 1]) ellipse(context, side * (faceWidth - 2), 5, 18, 34);
  const shading = context.createRadialGradient(-15, -30, 20, 0, 0, faceHeight * 1.15);
  shading.addColorStop(0, look.skin);
  shading.addColorStop(0.72, look.skin);
  shading.addColorStop(1, look.skinShade);
  context.fillStyle = shading;
  context.beginPath();
  context.moveTo(-faceWidth, -20);
  context.bezierCurveTo(-faceWidth, -faceHeight * 1.25, faceWidth, -faceHeight * 1.25, faceWidth, -20);
  context.bezierCurveTo(faceWidth, faceHeight * 0.6, 62, faceHeight, 0, faceHeight);
  context.bezierCurveTo(-62, faceHeight, -faceWidth, faceHeight * 0.6, -faceWidth, -20);
  context.fill();
}

function drawEyes(context: SKRSContext2D, look: Look): void {
  for (const side of [-1, 1]) {
    const x = side * look.faceWidth * 0.42;
    context.fillStyle = 'rgb(240 238 236)';
    ellipse(context, x, -8, 21, 9);
    context.fillStyle = 'rgb(38 28 24)';
    ellipse(context, x, -8, 9.5, 9.5);
    context.fillStyle = 'rgb(255 255 255 / 0.85)';
    ellipse(context, x - 3, -11, 2.5, 2.5);
    context.strokeStyle = 'rgb(45 32 28)';
    context.lineWidth = 4;
    context.beginPath();
    context.moveTo(x - 24, -5);
    context.quadraticCurveTo(x, -24, x + 24, -6);
    context.stroke();
    context.strokeStyle = look.hair;
    context.lineWidth = 8;
    context.beginPath();
    context.moveTo(x - 27, -38);
    context.quadraticCurveTo(x, -52, x + 27, -40);
    context.stroke();
  }
}

function drawNoseAndMouth(context: SKRSContext2D, look: Look): void {
  context.strokeStyle = look.skinShade;
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(-8, 0);
  context.quadraticCurveTo(-22, 42, -14, 46);
  context.quadraticCurveTo(0, 56, 15, 46);
  context.stroke();
  context.fillStyle = 'hsl(8 40% 50%)';
  context.beginPath();
  context.moveTo(-38, 82);
  context.quadraticCurveTo(0, 76, 38, 82);
  context.quadraticCurveTo(0, 92 + look.smile * 1.6, -38, 82);
  context.fill();
  context.strokeStyle = 'hsl(8 40% 30%)';
  context.lineWidth = 2.5;
  context.beginPath();
  context.moveTo(-42, 80);
  context.quadraticCurveTo(0, 84 + look.smile, 42, 80);
  context.stroke();
}

function drawGlasses(context: SKRSContext2D): void {
  context.strokeStyle = 'rgb(40 40 44 / 0.9)';
  context.lineWidth = 4;
  for (const side of [-1, 1]) {
    context.strokeRect(side * 46 - 33, -28, 66, 44);
  }
  context.strokeRect(-13, -10, 26, 1);
}

function ellipse(context: SKRSContext2D, x: number, y: number, radiusX: number, radiusY: number): void {
  context.beginPath();
  context.ellipse(x, y, radiusX, radiusY, 0, 0, 2 * Math.PI);
  context.fill();
}

function polygon(context: SKRSContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}
