import type { ModelSession } from '../engine-parts.ts';
import type { PlanarImage } from '../raster/warp.ts';
import type { CtcMatrix } from './ctc-matrix.ts';

/** Input height, in pixels, at which the PP-OCRv3 and v4 recognisers were trained. */
export const STRIP_HEIGHT = 48;
/**
 * At this height the Latin recogniser reads clear print as well, for 30 % less work: a sixth fewer columns, and fewer rows
 * in all feature maps but the last, which has three rows as before.
 */
export const REDUCED_HEIGHT = 40;
/** The networks are run on widths of this multiple, so that strips of like width share a run. */
export const STRIP_WIDTH_STEP = 8;
/** Narrower strips are not read, in pixels. */
export const LEAST_STRIP_WIDTH = 32;

/**
 * Recognises strips of one height in one run of the network.
 * @param strips at least one, 0..255; narrower ones are filled up to the widest.
 */
export async function recogniseBatch(
  session: ModelSession,
  strips: readonly PlanarImage[],
): Promise<CtcMatrix[]> {
  const width = Math.max(...strips.map((strip) => strip.width));
  const height = strips[0]?.height ?? STRIP_HEIGHT;
  const plane = height * width;
  const data = new Float32Array(strips.length * 3 * plane);
  strips.forEach((strip, index) => {
    copyNormalised(strip, data, index * 3 * plane, width);
  });
  const output = await session.run({ data, dims: [strips.length, 3, height, width] });
  const [, steps = 0, classes = 0] = output.dims;
  return strips.map((strip, index) => ({
    steps: Math.min(steps, Math.ceil((strip.width * steps) / width)),
    classes,
    data: output.data.subarray(index * steps * classes, (index + 1) * steps * classes),
  }));
}

/** To -1..1; what is right of a narrower strip stays 0, as in training. */
function copyNormalised(strip: PlanarImage, out: Float32Array, offset: number, width: number): void {
  const rows = 3 * strip.height;
  for (let row = 0; row < rows; row++) {
    const source = row * strip.width;
    const target = offset + row * width;
    for (let x = 0; x < strip.width; x++) {
      out[target + x] = (strip.data[source + x] ?? 0) / 127.5 - 1;
    }
  }
}
