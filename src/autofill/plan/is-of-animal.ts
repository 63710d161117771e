import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { WANTS } from './wants.ts';

const OF_ANY_BEING: ReadonlySet<string> = new Set(['sex', 'birth_date']);
const ANIMAL =
  /\b(?:pets?|dogs?|cats?|animals?|puppy|kitten|horses?|species|breed|microchip)\b|寵物|動物|狗|貓|犬|品種|晶片/u;
/** `Do you keep any pets?` tells nothing of one. */
const QUESTION = /[?？]|\b(?:do|does|have|has|any)\b|有沒有|是否/u;

/**
 * A sex or a date of birth is an animal's where an animal's name, kind or number was asked for last, or anywhere on a
 * form that asks for nothing but these.
 * @param form what else of the form would be filled.
 */
export function isOfAnimal(
  candidate: Candidate,
  form: readonly Candidate[],
  controls: readonly ControlDescription[],
): boolean {
  if (!OF_ANY_BEING.has(WANTS[candidate.want])) return false;
  const isAnimals = (control: ControlDescription): boolean => {
    const text = normaliseText(mainText(control));
    return ANIMAL.test(text) && !QUESTION.test(text);
  };
  if (form.every(({ want }) => OF_ANY_BEING.has(WANTS[want]))) return controls.some(isAnimals);
  const before = controls.slice(
    0,
    controls.findIndex(({ controlId }) => controlId === candidate.control.controlId),
  );
  const persons = new Set(
    form.flatMap(({ want, control }) => (OF_ANY_BEING.has(WANTS[want]) ? [] : [control.controlId])),
  );
  return before.findLastIndex(isAnimals) > before.findLastIndex(({ controlId }) => persons.has(controlId));
}
