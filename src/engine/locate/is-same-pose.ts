import { applyHomography, invertHomography } from '../geometry/homography.ts';
import { CARD_CORNERS } from './card-layout.ts';
import type { CardPose } from './locate-by-text.ts';

/** Corners of one card found twice lie no further apart than this, in card widths. */
const TOLERANCE = 0.06;

/** Whether two poses are of one card, the same way up and of the same edition. */
export function isSamePose(one: CardPose, other: CardPose): boolean {
  if (one.layout.edition !== other.layout.edition) return false;
  const imageToCard = invertHomography(one.cardToImage);
  return CARD_CORNERS.every((corner) => {
    const [x, y] = applyHomography(imageToCard, applyHomography(other.cardToImage, corner));
    return Math.hypot(x - corner[0], y - corner[1]) < TOLERANCE;
  });
}
