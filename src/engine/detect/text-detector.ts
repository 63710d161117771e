import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import { type PlanarImage, warp } from '../raster/warp.ts';
import { findTextBoxes, type TextBox } from './find-text-boxes.ts';
import { boxToImage, type View } from './view.ts';

/** Mean and standard deviation of the training pictures (ImageNet), in the order of the planes. */
const MEAN = [0.485 * 255, 0.456 * 255, 0.406 * 255] as const;
const DEVIATION = [0.229 * 255, 0.224 * 255, 0.225 * 255] as const;

/**
 * Finds lines of text with the differentiable-binarisation network (DBNet).
 * @param view the part of the picture to look at; the cost grows with its area.
 * @returns boxes in pixels of the picture.
 */
export async function detectText(session: ModelSession, image: RgbaImage, view: View): Promise<TextBox[]> {
  const { width, height } = view;
  const input = warp(image, view.toImage, width, height);
  normalise(input);
  const map = await session.run({ data: input.data, dims: [1, 3, height, width] });
  return findTextBoxes({ width, height, data: map.data }).map((box) => boxToImage(box, view));
}

function normalise({ data, width, height }: PlanarImage): void {
  const plane = width * height;
  for (let channel = 0; channel < 3; channel++) {
    const mean = MEAN[channel] ?? 0;
    const factor = 1 / (DEVIATION[channel] ?? 1);
    const end = (channel + 1) * plane;
    for (let index = channel * plane; index < end; index++) {
      data[index] = ((data[index] ?? 0) - mean) * factor;
    }
  }
}
