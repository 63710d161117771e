import { type PageControl, pageMemory } from './page-memory.ts';
import { shownValue } from './shown-value.ts';

/** What a person did to a control since it was filled, or found empty. It says of no text what it is. */
export type ControlChange =
  | { readonly controlId: string; readonly change: 'emptied' }
  /** It now shows some of the texts that were asked about: their indexes. */
  | { readonly controlId: string; readonly change: 'rewritten' | 'typed'; readonly texts: readonly number[] };

/**
 * Looks at what people changed after a filling: boxes that were filled and are empty now, or hold one of the
 * texts in another form; and boxes that were empty, or that the user had a value put into, and hold one of them. What
 * they hold else is nobody's business.
 */
export function findChanges(texts: readonly string[]): ControlChange[] {
  const wanted = texts.map(comparable);
  const { controls, written, foundEmpty, inserted } = pageMemory();
  return [...controls.values()].flatMap((control): ControlChange[] => {
    const { controlId } = control;
    const record = inserted.has(controlId) ? undefined : written.get(controlId);
    if (
      !isWrittenText(control) ||
      (record === undefined && !foundEmpty.has(controlId) && !inserted.has(controlId))
    )
      return [];
    const shown = shownValue(control);
    if (record !== undefined && shown === record.after) return [];
    if (shown === '') return record === undefined ? [] : [{ controlId, change: 'emptied' }];
    const exact = texts.flatMap((text, index) => (text === shown ? [index] : []));
    const compared = comparable(shown);
    const held = wanted.flatMap((text, index) => (text === compared ? [index] : []));
    const found = exact.length > 0 ? exact : held;
    return found.length === 0
      ? []
      : [{ controlId, change: record === undefined ? 'typed' : 'rewritten', texts: found }];
  });
}

function isWrittenText({ kind, element }: PageControl): boolean {
  return kind === 'text' && element.isConnected && element.checkVisibility();
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
