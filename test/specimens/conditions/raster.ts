import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';

/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export function toRaster(canvas: Canvas): Raster {
  const image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data: image.data };
}

export function toCanvas(raster: Raster): Canvas {
  const canvas = createCanvas(raster.width, raster.height);
  canvas.getContext('2d').putImageData(new ImageData(raster.data, raster.width, raster.height), 0, 0);
  return canvas;
}

/** The canvas at another width, in the same proportions, averaged in halving steps so that nothing is skipped. */
export function resized(canvas: Canvas, width: number): Canvas {
  let current = canvas;
  while (current.width > width * 2) current = drawnAt(current, Math.ceil(current.width / 2));
  return drawnAt(current, width);
}

function drawnAt(canvas: Canvas, width: number): Canvas {
  const height = Math.round((canvas.height * width) / canvas.width);
  const smaller = createCanvas(Math.round(width), height);
  const context = smaller.getContext('2d');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, smaller.width, smaller.height);
  return smaller;
}
