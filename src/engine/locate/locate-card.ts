import type { TextBox } from '../detect/find-text-boxes.ts';
import { detectText } from '../detect/text-detector.ts';
import { straightenedView, type View, wholeView } from '../detect/view.ts';
import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import type { StageClock } from '../stage-timings.ts';
import { type CardPose, locateByText } from './locate-by-text.ts';

/** Where a card seems to be, and the text that was detected on the way. */
export interface Sighting {
  readonly pose: CardPose | null;
  readonly boxes: readonly TextBox[];
}

/** Long sides of the views in detector pixels: a card that fills the picture is found at the first. */
const FIRST_LOOK = 480;
const STRAIGHTENED_LOOK = 736;
const CLOSE_LOOK = 1280;
/** A pose with this score leaves nothing to look for; the best that is possible is about 11. */
const SURE_SCORE = 7;
/** Fewer boxes than this tell neither an angle nor a region. */
const LEAST_BOXES = 3;

/**
 * Finds the card with as few and as small looks as it takes: the whole picture; the text on it, straightened; the whole
 * picture closer, for a small card on a large picture; the text found there, straightened.
 */
export async function locateCard(
  session: ModelSession,
  image: RgbaImage,
  clock: StageClock,
): Promise<Sighting> {
  let best: Sighting = { pose: null, boxes: [] };
  const look = async (view: View): Promise<readonly TextBox[]> => {
    const boxes = await clock.measure('detect', () => detectText(session, image, view));
    const pose = await clock.measure('locate', () => locateByText(boxes)[0] ?? null);
    if (!best.pose || (pose && pose.match.score > best.pose.match.score)) best = { pose, boxes };
    return boxes;
  };
  const sure = () => best.pose !== null && best.pose.match.score >= SURE_SCORE;
  const first = await look(wholeView(image, FIRST_LOOK));
  if (!sure() && first.length >= LEAST_BOXES) await look(straightenedView(first, STRAIGHTENED_LOOK));
  if (!sure() && Math.max(image.width, image.height) > FIRST_LOOK * 1.5) {
    const close = await look(wholeView(image, CLOSE_LOOK));
    if (!sure() && close.length >= LEAST_BOXES) await look(straightenedView(close, CLOSE_LOOK));
  }
  return best;
}
