import type { ReadControl } from './candidates.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { isOurs } from './topics.ts';

const CHILD =
  /\bchild(?:ren)?(?:'s)?\b|\b(?:sons?|daughters?|bab(?:y|ies)|infants?|newborns?)(?:'s)?\b|子女|孩子|兒子|女兒|嬰兒|小孩/u;

/**
 * A form may be about a child, and then it asks for the child's name. Where it asks for a name of nobody in particular and
 * then for the child's date of birth, the child is somebody else.
 */
export function withoutStrayChildren(controls: readonly ReadControl[]): readonly ReadControl[] {
  const speaksOfChild = ({ control }: ReadControl): boolean => CHILD.test(normaliseText(mainText(control)));
  const asking = controls.filter(({ reading, person }) => isOurs(reading.topic) && person !== 'other');
  const names = asking.filter(({ reading }) => reading.topic === 'name');
  if (names.length === 0 || names.some(speaksOfChild)) return controls;
  return controls.map((read) => (speaksOfChild(read) ? { ...read, person: 'other' } : read));
}
