import type { ControlDescription, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import type { ControlReading } from './read-control.ts';
import { holderRoles } from './read-person.ts';

const DECLARES = /聲明|承諾|\bdeclarations?\b|\bundertakings?\b/u;

/**
 * For each control whether it is for the name of who signs, and that is whom the form asks for a number or a birth:
 * `Name of applicant` under `Declaration`, where `Particulars of applicant` has the number.
 */
export function signingNames(
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  sections: readonly Section[],
): readonly boolean[] {
  const titlesOf = (control: ControlDescription): readonly string[] =>
    control.sections.flatMap((index) =>
      sections[index]?.kind === 'text' ? [] : (sections[index]?.text ?? []),
    );
  const identified = new Set(
    controls.flatMap((control, index) => {
      const { topic } = readings[index] ?? {};
      return topic === 'number' || topic === 'birth-date' ? titlesOf(control).flatMap(holderRoles) : [];
    }),
  );
  return controls.map((control, index) => {
    const [title = ''] = titlesOf(control);
    const signs = readings[index]?.topic === 'name' && DECLARES.test(normaliseText(title));
    return signs && holderRoles(mainText(control)).some((role) => isOneOf(identified, role));
  });
}

/** `申請人姓名` under a title in English: where a form speaks of one role, that is the same in its other language. */
function isOneOf(roles: ReadonlySet<string>, role: string): boolean {
  const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
  const [only, ...others] = roles;
  if (roles.has(role)) return true;
  return only !== undefined && others.length === 0 && isHan(only) !== isHan(role);
}
