import type { TextBox } from '../detect/find-text-boxes.ts';
import { detectText } from '../detect/text-detector.ts';
import { straightenedView, type View, wholeView } from '../detect/view.ts';
import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import type { StageClock } from '../stage-timings.ts';
import { type CardPose, locateByText } from './locate-by-text.ts';

/** Where a card seems to be, and the text that was detected with it. */
export interface Sighting {
  readonly pose: CardPose | null;
  readonly boxes: readonly TextBox[];
}

/** Long sides of the views in detector pixels: a card that fills the picture is found at the first. */
const FIRST_LOOK = 480;
const STRAIGHTENED_LOOK = 736;
const CLOSE_LOOK = 1280;
/** Fewer boxes than this tell neither an angle nor a region. */
const LEAST_BOXES = 3;

/**
 * Looks for the card, dearer from look to look; who asks stops when the reading convinces: the whole picture; the text
 * on it, straightened; the whole picture closer, for a small card on a large picture; the text found there, straightened.
 */
export async function* lookForCard(
  session: ModelSession,
  image: RgbaImage,
  clock: StageClock,
): AsyncGenerator<Sighting, void> {
  const look = async (view: View): Promise<Sighting> => {
    const boxes = await clock.measure('detect', () => detectText(session, image, view));
    const pose = await clock.measure('locate', () => locateByText(boxes)[0] ?? null);
    return { pose, boxes };
  };
  const first = await look(wholeView(image, FIRST_LOOK));
  yield first;
  if (first.boxes.length >= LEAST_BOXES) yield await look(straightenedView(first.boxes, STRAIGHTENED_LOOK));
  if (Math.max(image.width, image.height) <= FIRST_LOOK * 1.5) return;
  const close = await look(wholeView(image, CLOSE_LOOK));
  yield close;
  if (close.boxes.length >= LEAST_BOXES) yield await look(straightenedView(close.boxes, CLOSE_LOOK));
}
