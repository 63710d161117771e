import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { WANTS } from './wants.ts';

/** A title is a person's. */
function isOfAnyBeing({ want }: Candidate): boolean {
  return want !== 'title' && (WANTS[want] === 'sex' || WANTS[want] === 'birth_date');
}

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
  if (!isOfAnyBeing(candidate)) return false;
  const isAnimals = (control: ControlDescription): boolean => {
    const text = normaliseText(mainText(control));
    return ANIMAL.test(text) && !QUESTION.test(text);
  };
  if (form.every(isOfAnyBeing)) return controls.some(isAnimals);
  const before = controls.slice(
    0,
    controls.findIndex(({ controlId }) => controlId === candidate.control.controlId),
  );
  const persons = new Set(form.flatMap((other) => (isOfAnyBeing(other) ? [] : [other.control.controlId])));
  return before.findLastIndex(isAnimals) > before.findLastIndex(({ controlId }) => persons.has(controlId));
}
