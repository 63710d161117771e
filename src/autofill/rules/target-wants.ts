import { WANTS, type Want } from '../plan/wants.ts';
import type { RuleTarget } from './site-rule.ts';

const WHOLE: Readonly<Record<string, Want>> = {
  name: 'chinese-name',
  name_en: 'english-name',
  birth_date: 'birth-date',
  name_telegraph_code: 'telegraph-code',
  initial_issue_date: 'first-registration',
  issue_date: 'issue-date',
};

/** The value that a rule's target means when it goes into one control. */
export function wholeWant(target: RuleTarget): Want {
  if (Object.hasOwn(WHOLE, target)) return WHOLE[target] ?? 'number';
  // What is no field's name is a want's: both lists make up the type.
  return Object.hasOwn(WANTS, target) ? (target as Want) : 'number';
}

/** What goes into each of several controls that share one value; nothing where that many parts make no sense. */
export function splitWants(want: Want, count: number): readonly Want[] | undefined {
  const splits: Readonly<Partial<Record<Want, readonly (readonly Want[])[]>>> = {
    number: [
      ['number-body', 'number-check-digit'],
      ['number-prefix', 'number-digits', 'number-check-digit'],
    ],
    'birth-date': [
      ['birth-month', 'birth-year'],
      ['birth-day', 'birth-month', 'birth-year'],
    ],
    'issue-date': [
      ['issue-month', 'issue-year'],
      ['issue-day', 'issue-month', 'issue-year'],
    ],
    'first-registration': [['first-registration-month', 'first-registration-year']],
    'english-name': [['english-surname', 'english-given-names']],
    'chinese-name': [['chinese-surname', 'chinese-given-name']],
  };
  const fitting = splits[want]?.find((split) => split.length === count);
  if (fitting) return fitting;
  if (want === 'telegraph-code' && count <= 6) return Array<Want>(count).fill('telegraph-code-group');
  if (want === 'birth-date' && count === 8) return Array<Want>(count).fill('birth-character');
  if (want === 'issue-date' && count === 8) return Array<Want>(count).fill('issue-character');
  if (want === 'number' && count >= 7) return Array<Want>(count).fill('number-character');
  return undefined;
}

/** What a rule calls a value that a control wants: the field's name where it is the whole field. */
export function targetOf(want: Want): RuleTarget {
  // The boxes of one value belong to a sequence of selectors for the whole of it.
  if (want === 'number-character') return 'number';
  if (want === 'telegraph-code-group') return 'name_telegraph_code';
  if (want === 'birth-character') return 'birth_date';
  if (want === 'issue-character') return 'issue_date';
  const whole = Object.keys(WHOLE).find((target) => WHOLE[target] === want);
  // The keys are names of fields, which are targets.
  return (whole as RuleTarget | undefined) ?? want;
}
