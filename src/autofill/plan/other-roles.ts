import type { ControlDescription, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import type { ControlReading } from './read-control.ts';

/**
 * For each control whether it names a role that the form is not about, beside another one that asks the same of the
 * role in the form's title: on a `Visitor registration`, the resident's name is not the visitor's.
 */
export function otherRoles(
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  titles: readonly string[],
  rolesIn: (text: string) => readonly string[],
): readonly boolean[] {
  const titled = new Set(titles.flatMap(rolesIn));
  const own = controls.map((control) => rolesIn(mainText(control)));
  // `考生英文姓名 Name of candidate in English`: what stands beside the role of the title is another word for it.
  const roles = new Set([...titled, ...own.filter((words) => words.some((word) => titled.has(word))).flat()]);
  const isOfForm = own.map((words) => words.some((word) => roles.has(word)));
  return controls.map((_, index) => {
    const words = own[index] ?? [];
    if (words.length === 0 || isOfForm[index]) return false;
    return readings.some(
      ({ topic }, other) =>
        isOfForm[other] === true &&
        topic !== undefined &&
        topic !== 'other' &&
        topic === readings[index]?.topic,
    );
  });
}

/** What a page is about: its own title and those of its parts. */
export function formTitles(title: string, sections: readonly Section[]): readonly string[] {
  return [title, ...sections.filter(({ kind }) => kind === 'heading').map(({ text }) => text)];
}
