import type { ReadControl } from './candidates.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { isOurs } from './topics.ts';

const CHILD =
  /\bchild(?:ren)?(?:'s)?\b|\b(?:sons?|daughters?|bab(?:y|ies)|infants?|newborns?)(?:'s)?\b|子女|孩子|兒子|女兒|嬰兒|小孩/u;

/** Who may be a child by what the form calls him. */
const PUPIL =
  /\b(?:students?|pupils?|minors?|boys?|girls?|toddlers?|patients?)\b|學生|學童|學員|幼兒|幼童|兒童|小朋友|考生|病人|病童/u;

/**
 * A form may be about a child, and then it asks for the child's name. Where it asks for a name of nobody who
 * may be one and then for the child's date of birth, the child is somebody else.
 */
export function withoutStrayChildren(controls: readonly ReadControl[]): readonly ReadControl[] {
  const speaksOfChild = ({ control }: ReadControl): boolean => CHILD.test(normaliseText(mainText(control)));
  const asking = controls.filter(({ reading, person }) => isOurs(reading.topic) && person !== 'other');
  const names = asking.filter(({ reading }) => reading.topic === 'name');
  const isOfChild = (name: ReadControl): boolean =>
    speaksOfChild(name) || PUPIL.test(normaliseText(mainText(name.control)));
  if (names.length === 0 || names.some(isOfChild)) return controls;
  return controls.map((read) => (speaksOfChild(read) ? { ...read, person: 'other' } : read));
}
