import type { ControlDescription, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import type { ControlReading } from './read-control.ts';
import { holderRoles } from './read-person.ts';

/** `Name (if not applicant)`. */
const NOT_HIM = /\b(?:not|other than|unless|except)\b|[如若並]?非/u;
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
    const signs =
      readings[index]?.topic === 'name' &&
      DECLARES.test(normaliseText(title)) &&
      !NOT_HIM.test(normaliseText(mainText(control)));
    return signs && holderRoles(mainText(control)).some((role) => isOneOf(identified, role));
  });
}

/** The same role in both languages. */
const ROLES_IN_BOTH: readonly (readonly [english: string, chinese: string])[] = [
  ['applicant', '申請人'],
  ['student', '學生'],
  ['patient', '病人'],
  ['member', '會員'],
  ['customer', '客戶'],
  ['employee', '僱員'],
];

function isOneOf(roles: ReadonlySet<string>, role: string): boolean {
  const both = ROLES_IN_BOTH.find((pair) => pair.includes(role)) ?? [role];
  return both.some((word) => roles.has(word));
}
