import type { Random } from '../random.ts';
import type { Raster } from './raster.ts';

/** Applies `change` to each colour of each pixel; `x` and `y` are in pixels, `channel` 0 red, 1 green, 2 blue. */
export function mapPixels(
  raster: Raster,
  change: (value: number, x: number, y: number, channel: number) => number,
): void {
  const { width, height, data } = raster;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      for (let channel = 0; channel < 3; channel += 1) {
        data[at + channel] = change(data[at + channel] ?? 0, x, y, channel);
      }
    }
  }
}

/** Little light: brightness falls to `level` (0 to 1), unevenly across the picture. */
export function dim(raster: Raster, random: Random, level: number): void {
  const angle = random.between(0, 2 * Math.PI);
  mapPixels(raster, (value, x, y) => {
    const across =
      ((x / raster.width - 0.5) * Math.cos(angle) + (y / raster.height - 0.5) * Math.sin(angle)) * 0.5;
    return value * level * (1 + across);
  });
}

/** Multiplies red, green and blue. */
export function tint(raster: Raster, factors: readonly [number, number, number]): void {
  mapPixels(raster, (value, _x, _y, channel) => value * (factors[channel] ?? 1));
}

/** A bright, soft spot at (x, y) in pixels that washes out what is under it; `strength` 1 is white. */
export function glare(
  raster: Raster,
  spot: { x: number; y: number; radiusX: number; radiusY: number; strength: number },
): void {
  mapPixels(raster, (value, x, y) => {
    const distance = ((x - spot.x) / spot.radiusX) ** 2 + ((y - spot.y) / spot.radiusY) ** 2;
    return value + (255 - value) * spot.strength * Math.exp(-distance);
  });
}

/** Sensor noise with the given standard deviation, partly common to the three colours. */
export function noise(raster: Raster, random: Random, deviation: number): void {
  let common = 0;
  mapPixels(raster, (value, _x, _y, channel) => {
    if (channel === 0) common = random.normal() * deviation * 0.7;
    return value + common + random.normal() * deviation * 0.7;
  });
}

/** Darker towards the corners of the picture. */
export function vignette(raster: Raster, strength: number): void {
  mapPixels(raster, (value, x, y) => {
    const distance = (x / raster.width - 0.5) ** 2 + (y / raster.height - 0.5) ** 2;
    return value * (1 - strength * distance * 2);
  });
}

/** No colour, and contrast changed about the middle grey. */
export function greyCopy(raster: Raster, contrast: number, lift: number): void {
  const { data } = raster;
  for (let at = 0; at < data.length; at += 4) {
    const grey = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    const printed = (grey - 128) * contrast + 128 + lift;
    data.fill(printed, at, at + 3);
  }
}

/** The beat between a screen's pixels and a camera's: coloured waves of `period` pixels, and faint screen rows. */
export function moire(raster: Raster, random: Random, strength: number, period: number): void {
  const angle = random.between(0.2, 1.3);
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const bend = random.between(0.5, 2) / raster.width;
  mapPixels(raster, (value, x, y, channel) => {
    const along = x * cosine + y * sine + bend * (x - raster.width / 2) ** 2 * 0.2;
    const wave = Math.sin((along * 2 * Math.PI) / period + channel * 2.1);
    const row = y % 3 === 0 ? -0.5 : 0.25;
    return value * (1 + strength * (wave + row));
  });
}
