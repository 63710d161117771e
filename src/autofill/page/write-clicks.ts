import type { Write } from '../fill-plan.ts';
import { findOption } from '../plan/find-option.ts';
import type { NotFilledReason } from '../report.ts';
import { resolveSelector } from '../rules/resolve-selector.ts';
import { clipReader } from './clipping.ts';
import { obstacleOf } from './obstacle-of.ts';
import { pressMouse } from './page-events.ts';
import type { PageControl } from './page-memory.ts';
import { sendsOrLeaves } from './sends-or-leaves.ts';
import { shownValue } from './shown-value.ts';
import { isVisible } from './visibility.ts';
import { waitUntil } from './wait-until.ts';

/** How long a page may take to show what the next step presses, or what came of the last one, in milliseconds. */
const PATIENCE = 1000;

type Clicks = Extract<Write, { kind: 'clicks' }>;

/**
 * Presses what a site rule names, one after the other; nothing that sends the form or leaves the page. Where one step
 * fails, what was pressed before stays. Nothing is returned when it worked.
 */
export async function writeClicks(
  control: PageControl,
  { steps, accepted, next }: Omit<Clicks, 'kind'>,
): Promise<NotFilledReason | undefined> {
  const { ownerDocument } = control.element;
  const before = shownValue(control);
  const guard = guardForms(ownerDocument);
  try {
    for (const step of steps) {
      const element = await waitUntil(() => onlyOne(step, ownerDocument), PATIENCE);
      if (element === undefined || sendsOrLeaves(element)) return 'step-failed';
      pressMouse(element);
      if (guard.hasStopped()) return 'step-failed';
    }
    if (next !== undefined) return await untilFillable(control);
    const isTaken = (): true | undefined => {
      const shown = shownValue(control);
      return shown !== before || readsAs(shown, accepted) ? true : undefined;
    };
    return (await waitUntil(isTaken, PATIENCE)) ? undefined : 'step-failed';
  } finally {
    guard.end();
  }
}

function readsAs(shown: string, accepted: readonly string[]): boolean {
  return findOption([{ text: shown, value: '', disabled: false }], accepted) !== undefined;
}

/** The one element that can be seen and pressed; of several, none is meant. */
function onlyOne(selector: string, document: Document): HTMLElement | undefined {
  const found = resolveSelector(selector, document).filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      isVisible(element) &&
      !element.matches(':disabled, [aria-disabled=true]'),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A box that the presses were to bring up, or to open for typing. */
async function untilFillable(control: PageControl): Promise<NotFilledReason | undefined> {
  const obstacle = () => obstacleOf(control, true, clipReader());
  const isFree = await waitUntil(() => (obstacle() === undefined ? true : undefined), PATIENCE);
  return isFree ? undefined : obstacle();
}

/** A page's own code may send the form at any press: a form is neither sent nor emptied while the steps are taken. */
function guardForms(document: Document): { hasStopped(): boolean; end(): void } {
  let stopped = false;
  const stop = (event: Event): void => {
    stopped = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const target = document.defaultView ?? document;
  for (const type of ['submit', 'reset']) target.addEventListener(type, stop, { capture: true });
  return {
    hasStopped: () => stopped,
    end: () => {
      for (const type of ['submit', 'reset']) target.removeEventListener(type, stop, { capture: true });
    },
  };
}
