import type { SKRSContext2D } from '@napi-rs/canvas';

export interface Bauhinia {
  readonly x: number;
  readonly y: number;
  /** Length of a petal in pixels. */
  readonly petal: number;
  /** Direction of the first petal, in radians clockwise from straight up. */
  readonly turn: number;
  readonly petalColour: string;
  readonly starColour: string;
}

/** The five-petalled flower of Hong Kong, each petal with its star. */
export function drawBauhinia(context: SKRSContext2D, flower: Bauhinia): void {
  for (let index = 0; index < 5; index += 1) {
    context.save();
    context.translate(flower.x, flower.y);
    context.rotate(flower.turn + (index * 2 * Math.PI) / 5);
    context.scale(flower.petal, flower.petal);
    context.beginPath();
    context.moveTo(0, -0.03);
    context.bezierCurveTo(-0.2, -0.22, -0.44, -0.58, -0.12, -0.86);
    context.quadraticCurveTo(0.02, -0.99, 0.2, -1);
    context.bezierCurveTo(0.12, -0.86, 0.34, -0.52, 0.16, -0.3);
    context.quadraticCurveTo(0.09, -0.16, 0, -0.03);
    context.fillStyle = flower.petalColour;
    context.fill();
    context.strokeStyle = flower.starColour;
    context.lineWidth = 0.008;
    context.beginPath();
    context.moveTo(0, -0.06);
    context.quadraticCurveTo(-0.1, -0.3, -0.02, -0.52);
    context.stroke();
    drawStar(context, -0.02, -0.58, 0.065);
    context.fillStyle = flower.starColour;
    context.fill();
    context.restore();
  }
}

function drawStar(context: SKRSContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const reach = point % 2 === 0 ? radius : radius * 0.42;
    const angle = (point * Math.PI) / 5;
    context.lineTo(x + reach * Math.sin(angle), y - reach * Math.cos(angle));
  }
  context.closePath();
}
