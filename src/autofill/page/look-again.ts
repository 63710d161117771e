import { isMarkedAsEdited } from './edited-by-user.ts';
import { type PageControl, pageMemory, type WrittenRecord } from './page-memory.ts';
import { shownValue } from './shown-value.ts';

/** Browsers mark what a person has edited and left; sending a form off marks it, too. */
function isEditedSince({ element }: PageControl, { wasMarked }: WrittenRecord): boolean {
  return wasMarked !== true && isMarkedAsEdited(element);
}

/**
 * Which of these controls, filled a while ago, are empty now: some pages ask their server before they take a value back.
 * What somebody wrote over, or emptied by hand, is none of them.
 */
export function lookAgain(controlIds: readonly string[]): string[] {
  const { controls, written } = pageMemory();
  const emptied = controlIds.filter((controlId) => {
    const control = controls.get(controlId);
    const record = written.get(controlId);
    return (
      control?.element.isConnected === true &&
      record !== undefined &&
      record.after !== '' &&
      shownValue(control) === '' &&
      !isEditedSince(control, record)
    );
  });
  // They are filled no more: neither to be undone, nor corrected by anybody.
  for (const controlId of emptied) written.delete(controlId);
  return emptied;
}
