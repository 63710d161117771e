import type { ReadControl } from './candidates.ts';
import { mainText } from './main-text.ts';
import { questionBefore } from './question-before.ts';
import { otherPersonWords, readPerson } from './read-person.ts';
import { isOurs } from './topics.ts';

/** `Guardian name`, `Guardian HKID`: the same person twice. */
function sharesPerson(one: string, other: string): boolean {
  const words = otherPersonWords(one);
  return words.some((word) => otherPersonWords(other).includes(word));
}

const POSSESSIVE = /['’]s?\s|[的之嘅]/u;

/** More controls than this in one group are a form, not a line. */
const LONGEST_LINE = 5;

/**
 * `Landlord: Name [ ] HKID [ ]`: a person named at the beginning of a line is meant to its end. `Name [ ] Spouse's
 * name [ ] HKID [ ]` is no such line: it began with somebody else, and the spouse owns one box of it. So does each of
 * several who are named one after the other: `父親姓名 [ ] 母親姓名 [ ]`.
 */
export function withPersonsOfLines(controls: readonly ReadControl[]): readonly ReadControl[] {
  const sizes = new Map<number, number>();
  for (const { control } of controls) {
    const [group] = control.groups;
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  let leader: ReadControl | undefined;
  let beginning: { group: number | undefined; isNamed: boolean } = { group: undefined, isNamed: false };
  let lastNamed = { index: -2, words: '' };
  return controls.map((read) => {
    const [group] = read.control.groups;
    if (read.isOfAppointed) return read;
    const own = readPerson(read.control.label) ?? readPerson(questionBefore(read.control));
    // A box that asks for nobody in particular does not begin a line of somebody.
    if (beginning.group !== group)
      beginning = { group, isNamed: own !== undefined || !isOurs(read.reading.topic) };
    if (own !== undefined || leader?.control.groups[0] !== group) {
      const words = mainText(read.control);
      const isNext = read.index - 1 === lastNamed.index && !sharesPerson(words, lastNamed.words);
      if (own !== undefined) lastNamed = { index: read.index, words };
      const ownsOneBox = !beginning.isNamed && (isNext || POSSESSIVE.test(words));
      leader = own === undefined || ownsOneBox ? undefined : read;
      return read;
    }
    const isLine = group !== undefined && (sizes.get(group) ?? 0) <= LONGEST_LINE;
    const person = leader?.person;
    return isLine && person !== undefined ? { ...read, person } : read;
  });
}
