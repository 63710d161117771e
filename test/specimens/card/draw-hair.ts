import type { SKRSContext2D } from '@napi-rs/canvas';

export type HairStyle = 'short' | 'parted' | 'bob' | 'long' | 'parted-long' | 'bun';

interface Hair {
  readonly hair: string;
  readonly hairStyle: HairStyle;
  readonly faceWidth: number;
  readonly faceHeight: number;
}

/** What falls behind face and shoulders; the origin is the middle of the face. */
export function drawHairBehind(context: SKRSContext2D, look: Hair): void {
  const reach = { short: 0, parted: 0, bun: 0, bob: 130, long: 290, 'parted-long': 250 }[look.hairStyle];
  context.fillStyle = look.hair;
  if (look.hairStyle === 'bun') {
    context.beginPath();
    context.arc(0, -look.faceHeight * 1.2, 46, 0, 2 * Math.PI);
    context.fill();
  }
  if (reach === 0) return;
  const side = look.faceWidth + 30;
  context.beginPath();
  context.moveTo(-side, -40);
  context.bezierCurveTo(-side, -260, side, -260, side, -40);
  context.quadraticCurveTo(side + 14, reach * 0.6, side - 14, reach);
  context.lineTo(-side + 14, reach);
  context.quadraticCurveTo(-side - 14, reach * 0.6, -side, -40);
  context.fill();
}

/** The crown and the fringe. */
export function drawHairInFront(context: SKRSContext2D, look: Hair): void {
  const side = look.faceWidth + (look.hairStyle === 'short' || look.hairStyle === 'parted' ? 6 : 14);
  const top = -look.faceHeight * 1.55;
  const parting = { short: 0, parted: -50, bob: -30, long: 0, 'parted-long': 10, bun: 0 }[look.hairStyle];
  const fringe = { short: -78, parted: -84, bob: -62, long: -88, 'parted-long': -92, bun: -96 }[
    look.hairStyle
  ];
  context.fillStyle = look.hair;
  context.beginPath();
  context.moveTo(-side, 4);
  context.bezierCurveTo(-side - 8, top * 1.02, side + 8, top * 1.02, side, 4);
  context.quadraticCurveTo(side - 10, -46, side - 26, fringe + 14);
  context.quadraticCurveTo(60, fringe - 10, parting, fringe - 22);
  context.quadraticCurveTo(-70, fringe - 8, -side + 26, fringe + 14);
  context.quadraticCurveTo(-side + 10, -46, -side, 4);
  context.fill();
  context.strokeStyle = 'rgb(255 255 255 / 0.1)';
  context.lineWidth = 7;
  context.beginPath();
  context.arc(0, -40, look.faceWidth * 0.9, -2.2, -1.2);
  context.stroke();
}
