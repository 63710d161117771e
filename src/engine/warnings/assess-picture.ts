import type { ReadingWarning } from '../../card/observations.ts';
import type { TextBox } from '../detect/find-text-boxes.ts';
import type { RgbaImage } from '../engine-parts.ts';
import {
  applyHomography,
  composeHomographies,
  invertHomography,
  rectangleTransform,
} from '../geometry/homography.ts';
import { CARD_ASPECT, CARD_CORNERS } from '../locate/card-layout.ts';
import { type CardPose, locateByText, widthInPixels } from '../locate/locate-by-text.ts';
import type { Sighting } from '../locate/locate-card.ts';
import { luma, quantile, quantiles } from '../raster/luma.ts';
import { type PlanarImage, warp } from '../raster/warp.ts';

/** A card is drawn on this raster to judge its colours. */
const PROBE = { width: 96, height: 60 } as const;
/** Mean difference between the strongest and the weakest colour, 0..255, below which a card is a grey copy. */
const LEAST_CHROMA = 6;
/** Glare: this part of the card is white to the limit, though the card as a whole is not. */
const GLARE_PART = 0.03;
const GLARE_LEVEL = 252;
/** The card reaches beyond the picture by more than this, in card widths. */
const CUT_OFF = 0.025;
/** Below this width of the card in pixels small print is hardly ten pixels high. */
const LOW_RESOLUTION = 360;
/** Rise of an edge of the print from dark to bright, in heights of the strip, that a sharp picture does not need. */
const BLURRED_RISE = 0.146;
/** Fewer lines beside the card are not those of another one, nor such that match a card less well: what is none reaches 2.5. */
const LEAST_LINES = 6;
const LEAST_MATCH_OF_ANOTHER = 4;

/** What about the picture may have made the reading worse, or should be known about it. */
export function assessPicture(
  image: RgbaImage,
  pose: CardPose,
  { boxes, around }: Pick<Sighting, 'boxes' | 'around'>,
  numberStrip: PlanarImage | undefined,
): ReadingWarning[] {
  const probe = warp(
    image,
    composeHomographies(
      pose.cardToImage,
      rectangleTransform(0, 0, 1 / PROBE.width, 1 / CARD_ASPECT / PROBE.height),
    ),
    PROBE.width,
    PROBE.height,
  );
  const found: readonly (readonly [ReadingWarning, boolean])[] = [
    ['blurred', numberStrip !== undefined && edgeRise(numberStrip) > BLURRED_RISE],
    ['glare', glarePart(probe) > GLARE_PART],
    ['cut-off', isCutOff(image, pose)],
    ['grey-copy', meanChroma(probe) < LEAST_CHROMA],
    ['specimen', hasOverprint(pose, boxes)],
    ['several-cards', hasAnotherCard(pose, around)],
    ['low-resolution', widthInPixels(pose) < LOW_RESOLUTION],
  ];
  return found.flatMap(([warning, present]) => (present ? [warning] : []));
}

/** Whether a corner of the card lies beyond the picture's edge. */
export function isCutOff(image: RgbaImage, pose: CardPose): boolean {
  const margin = CUT_OFF * widthInPixels(pose);
  return CARD_CORNERS.some((corner) => {
    const [x, y] = applyHomography(pose.cardToImage, corner);
    return x < -margin || y < -margin || x > image.width + margin || y > image.height + margin;
  });
}

/** Contrast of the print over its steepest slope: how far an edge takes to rise, in heights of the strip. */
function edgeRise(strip: PlanarImage): number {
  const brightness = luma(strip);
  const slopes = new Float32Array(brightness.length);
  for (let index = 1; index < brightness.length - 1; index++) {
    if (index % strip.width === 0 || index % strip.width === strip.width - 1) continue;
    slopes[index] = Math.abs((brightness[index + 1] ?? 0) - (brightness[index - 1] ?? 0)) / 2;
  }
  const [dark = 0, bright = 0] = quantiles(brightness, [0.02, 0.9]);
  return (bright - dark) / Math.max(1, quantile(slopes, 0.985)) / strip.height;
}

function meanChroma({ width, height, data }: PlanarImage): number {
  const plane = width * height;
  let sum = 0;
  for (let index = 0; index < plane; index++) {
    const [blue = 0, green = 0, red = 0] = [data[index], data[plane + index], data[2 * plane + index]];
    sum += Math.max(blue, green, red) - Math.min(blue, green, red);
  }
  return sum / plane;
}

function glarePart({ width, height, data }: PlanarImage): number {
  const plane = width * height;
  let white = 0;
  for (let index = 0; index < plane; index++) {
    const darkest = Math.min(data[index] ?? 0, data[plane + index] ?? 0, data[2 * plane + index] ?? 0);
    if (darkest >= GLARE_LEVEL) white++;
  }
  return white / plane;
}

/** SAMPLE repeated along the left edge (2018), or across the ground right of the name (2003). */
function hasOverprint({ layout, cardToImage }: CardPose, boxes: readonly TextBox[]): boolean {
  const imageToCard = invertHomography(cardToImage);
  const centers = boxes.map(({ center }) => applyHomography(imageToCard, center));
  const within = (left: number, right: number, top: number, bottom: number) =>
    centers.filter(([x, y]) => x > left && x < right && y * CARD_ASPECT > top && y * CARD_ASPECT < bottom)
      .length;
  return layout.edition === '2018' ? within(0, 0.05, 0.08, 0.98) >= 2 : within(0.6, 0.97, 0.17, 0.34) >= 1;
}

/** Whether the text outside of the card is another card's. */
function hasAnotherCard({ cardToImage }: CardPose, boxes: readonly TextBox[]): boolean {
  const imageToCard = invertHomography(cardToImage);
  const outside = boxes.filter(({ center }) => {
    const [x, y] = applyHomography(imageToCard, center);
    return x < -0.02 || x > 1.02 || y < -0.02 || y > 1 / CARD_ASPECT + 0.02;
  });
  const [another] = outside.length < LEAST_LINES ? [] : locateByText(outside);
  return another !== undefined && another.match.score >= LEAST_MATCH_OF_ANOTHER;
}
