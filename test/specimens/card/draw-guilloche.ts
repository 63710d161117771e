import type { SKRSContext2D } from '@napi-rs/canvas';

export interface Rosette {
  readonly x: number;
  readonly y: number;
  /** Smallest and largest radius in pixels, and how many rings lie between them. */
  readonly inner: number;
  readonly outer: number;
  readonly rings: number;
  /** Waves around a ring, and their height as a fraction of the radius. */
  readonly waves: number;
  readonly depth: number;
  readonly colour: string;
  readonly lineWidth: number;
}

/** Rings of fine waves around a centre, each turned a little against the one inside it. */
export function drawRosette(context: SKRSContext2D, rosette: Rosette): void {
  context.strokeStyle = rosette.colour;
  context.lineWidth = rosette.lineWidth;
  const steps = Math.max(180, rosette.waves * 10);
  for (let ring = 0; ring < rosette.rings; ring += 1) {
    const base = rosette.inner + ((rosette.outer - rosette.inner) * ring) / rosette.rings;
    context.beginPath();
    for (let step = 0; step <= steps; step += 1) {
      const angle = (step / steps) * 2 * Math.PI;
      const radius = base * (1 + rosette.depth * Math.cos(rosette.waves * angle + ring * 0.9));
      context.lineTo(rosette.x + radius * 1.25 * Math.cos(angle), rosette.y + radius * Math.sin(angle));
    }
    context.stroke();
  }
}

export interface WaveBand {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: number;
  /** Height of the waves in pixels, their number across the band and how far each line is shifted from its neighbour. */
  readonly amplitude: number;
  readonly waves: number;
  readonly shift: number;
  readonly colour: string;
  readonly lineWidth: number;
}

/** Horizontal waves, close together, whose shift gives the woven look of a printed ground. */
export function drawWaveBand(context: SKRSContext2D, band: WaveBand): void {
  context.strokeStyle = band.colour;
  context.lineWidth = band.lineWidth;
  for (let line = 0; line < band.lines; line += 1) {
    const y = band.top + ((band.bottom - band.top) * line) / band.lines;
    context.beginPath();
    for (let x = 0; x <= band.width; x += 8) {
      const phase = (x / band.width) * 2 * Math.PI * band.waves + line * band.shift;
      context.lineTo(x, y + band.amplitude * Math.sin(phase) * Math.cos(phase / 7));
    }
    context.stroke();
  }
}
