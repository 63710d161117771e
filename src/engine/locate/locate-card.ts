import type { TextBox } from '../detect/find-text-boxes.ts';
import { detectText } from '../detect/text-detector.ts';
import { cardView, straightenedView, type View, wholeView } from '../detect/view.ts';
import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import { applyHomography, invertHomography } from '../geometry/homography.ts';
import type { StageClock } from '../stage-timings.ts';
import { CARD_ASPECT, CARD_CORNERS } from './card-layout.ts';
import { type CardPose, locateByText, widthInPixels } from './locate-by-text.ts';

/** Where a card seems to be, and the text that was detected with it. */
export interface Sighting {
  readonly pose: CardPose | null;
  readonly boxes: readonly TextBox[];
  /** The text of the view before, which showed what is around the card, too. */
  readonly around: readonly TextBox[];
  /** There is a larger card on the picture: this one is only for when that cannot be read at all. */
  readonly isSmaller?: true;
}

/** Long sides of the views in detector pixels: a card that fills the picture is found at the first. */
const FIRST_LOOK = 480;
const STRAIGHTENED_LOOK = 736;
const CLOSE_LOOK = 1280;
const CARD_LOOK = 480;
/** A pose with this match is worth a look at the card alone, which makes it exact. */
const PROMISING = 3.5;
/** Above this match, and this width of the card in pixels of the view, such a look shows nothing more. */
const WELL_MATCHED = 7.5;
const WELL_VISIBLE = 330;
/** A view shows more than another one if it is turned by more than this, as the sine of the angle, or so much nearer. */
const LEAST_TURN = 0.05;
const LEAST_NEARNESS = 1.3;
/** A card may reach so far beyond a view, as a part of the view's longer side: its place is not exact yet. */
const VIEW_TOLERANCE = 0.03;
/** A match of lines that a view cut off is worth this part of itself. */
const CUT_SHARE = 0.6;
/** Another card has so much of a match at least: what is not a card reaches half of it. */
const OWN_CARD = 5;
const LEAST_LARGER = 1.1;
/** Fewer boxes than this tell neither an angle nor a region. */
const LEAST_BOXES = 3;

/**
 * Looks for the card, dearer from look to look; who asks stops when the reading convinces: the whole picture; the text
 * on it, straightened; the whole picture closer, for a small card on a large picture; the text found there, straightened.
 * Of several cards it is the largest that is looked at, the others come last.
 */
export async function* lookForCard(
  session: ModelSession,
  image: RgbaImage,
  clock: StageClock,
): AsyncGenerator<Sighting, void> {
  const smaller: Sighting[] = [];
  const sight = async (view: View): Promise<Sighting> => {
    const boxes = await clock.measure('detect', () => detectText(session, image, view));
    const poses = await clock.measure('locate', () => locateByText(boxes));
    const [best = null] = poses;
    const pose = largestCard(poses);
    if (pose !== best) smaller.push({ pose: best, boxes, around: boxes, isSmaller: true });
    return { pose, boxes, around: boxes };
  };
  const look = async (view: View): Promise<Sighting> => {
    const sighting = await sight(view);
    const { pose } = sighting;
    if (!pose || pose.match.score < PROMISING) return sighting;
    const isWhole = isInView(pose, view, image);
    if (isWhole && isWellSeen(pose, view)) return sighting;
    const nearer = await sight(cardView(pose.cardToImage, CARD_ASPECT, CARD_LOOK));
    const score = nearer.pose?.match.score ?? 0;
    // Lines that the view cut off match where they do not belong.
    return score >= (isWhole ? pose.match.score : Math.max(PROMISING, CUT_SHARE * pose.match.score))
      ? { ...nearer, around: sighting.boxes }
      : sighting;
  };
  const first = await look(wholeView(image, FIRST_LOOK));
  yield first;
  if (first.boxes.length >= LEAST_BOXES) yield await look(straightenedView(first.boxes, STRAIGHTENED_LOOK));
  const closeView = wholeView(image, CLOSE_LOOK);
  if (Math.max(closeView.width, closeView.height) > FIRST_LOOK * 1.5) {
    const close = await look(closeView);
    yield close;
    const straightened = close.boxes.length < LEAST_BOXES ? null : straightenedView(close.boxes, CLOSE_LOOK);
    if (straightened && showsMore(straightened, closeView)) yield await look(straightened);
  }
  yield* smaller;
}

/** The best match, or a larger card that stands beside it. */
function largestCard([best, ...others]: readonly CardPose[]): CardPose | null {
  if (best === undefined) return null;
  const larger = others.filter(
    (other) =>
      other.match.score >= OWN_CARD &&
      widthInPixels(other) > widthInPixels(best) * LEAST_LARGER &&
      isApart(other, best),
  );
  return larger.reduce((one, other) => (widthInPixels(other) > widthInPixels(one) ? other : one), best);
}

/** Whether the middle of neither card lies on the other. */
function isApart(one: CardPose, other: CardPose): boolean {
  const middle = [0.5, 0.5 / CARD_ASPECT] as const;
  const lies = (pose: CardPose, on: CardPose): boolean => {
    const [x, y] = applyHomography(
      invertHomography(on.cardToImage),
      applyHomography(pose.cardToImage, middle),
    );
    return x > 0 && x < 1 && y > 0 && y < 1 / CARD_ASPECT;
  };
  return !lies(one, other) && !lies(other, one);
}

/** Whether a view is turned against another one, or nearer: what it shows was seen already if it is neither. */
function showsMore(view: View, than: View): boolean {
  const [one, other] = [view.toImage, than.toImage];
  const turn = Math.abs(Math.sin(Math.atan2(one[3], one[0]) - Math.atan2(other[3], other[0])));
  const nearness = Math.hypot(other[0], other[3]) / Math.hypot(one[0], one[3]);
  return turn > LEAST_TURN || nearness > LEAST_NEARNESS;
}

/** Whether the view shows as much of the card as the picture does. */
function isInView({ cardToImage }: CardPose, view: View, image: RgbaImage): boolean {
  const imageToView = invertHomography(view.toImage);
  const room = VIEW_TOLERANCE * Math.max(view.width, view.height);
  return CARD_CORNERS.every((corner) => {
    const [imageX, imageY] = applyHomography(cardToImage, corner);
    // What the picture cuts off no view can show.
    if (imageX < 0 || imageY < 0 || imageX > image.width || imageY > image.height) return true;
    const [x, y] = applyHomography(imageToView, [imageX, imageY]);
    return x > -room && x < view.width + room && y > -room && y < view.height + room;
  });
}

function isWellSeen({ cardToImage, match }: CardPose, view: View): boolean {
  if (match.score < WELL_MATCHED) return false;
  const [left, right] = [applyHomography(cardToImage, [0, 0.3]), applyHomography(cardToImage, [1, 0.3])];
  const [viewOrigin, viewNext] = [
    applyHomography(view.toImage, [0, 0]),
    applyHomography(view.toImage, [1, 0]),
  ];
  const pixel = Math.hypot(viewNext[0] - viewOrigin[0], viewNext[1] - viewOrigin[1]);
  return Math.hypot(right[0] - left[0], right[1] - left[1]) / pixel >= WELL_VISIBLE;
}
