import type { ControlDescription } from '../description.ts';
import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { datePartOf } from './date-part-of.ts';
import { spelledOut } from './date-template.ts';
import type { DateTopic } from './date-topics.ts';
import { plainLabel } from './plain-label.ts';
import type { Want } from './wants.ts';

const CHARACTER_WANTS: Readonly<Partial<Record<DateTopic, Want>>> = {
  'birth-date': 'birth-character',
  'issue-date': 'issue-character',
};

const BOXES = 8;
const UNITS: Readonly<Record<string, string>> = { 日: 'DD', 月: 'MM', 年: 'YYYY' };

/** Eight boxes for one digit each, with the units after or before each part: `[ ][ ]日[ ][ ]月[ ][ ][ ][ ]年`. */
export function characterDate(
  controls: readonly ReadControl[],
  start: number,
  topicOf: (members: readonly ReadControl[]) => DateTopic | undefined,
): { candidates: Candidate[]; length: number } | undefined {
  const members = controls.slice(start, start + BOXES);
  const isRow = members.every(
    ({ control, index }, place) =>
      control.kind === 'text' &&
      control.maxLength === 1 &&
      index === (members[0]?.index ?? 0) + place &&
      control.groups[0] === members[0]?.control.groups[0],
  );
  if (members.length < BOXES || !isRow) return undefined;
  const template = digitOrder(members.map(({ control }) => control));
  const topic = topicOf(members);
  const want = topic && CHARACTER_WANTS[topic];
  if (template === undefined || want === undefined) return undefined;
  const candidates = members.map((member, index) => ({
    ...candidate(member, want, { index, count: BOXES, template }),
    score: Math.max(60, member.reading.score),
  }));
  return { candidates, length: BOXES };
}

/** In which order the digits of a date stand in eight boxes, by the units after them; nothing where these do not tell. */
export function digitOrder(controls: readonly ControlDescription[]): string | undefined {
  if (controls.length !== BOXES) return undefined;
  const after = controls.map((control) => UNITS[control.after.trim()]);
  return (
    unitsOrder(after, 'last') ?? unitsOrder(controls.map(unitBefore), 'first') ?? orderOverBoxes(controls)
  );
}

/** `日D[ ][ ]月M[ ][ ]年Y[ ][ ][ ][ ]`: the unit before the first box of each part. */
function unitBefore({ before: [text = ''] }: ControlDescription): string | undefined {
  const part = datePartOf(plainLabel(text));
  return part && { day: 'DD', month: 'MM', year: 'YYYY' }[part];
}

/** The order of the parts, where each unit stands at the first, or at the last, of as many boxes as it has digits. */
function unitsOrder(units: readonly (string | undefined)[], at: 'first' | 'last'): string | undefined {
  const template = units.join('');
  const fits = units.every(
    (unit, place) =>
      unit === undefined || template.indexOf(unit) + (at === 'last' ? unit.length - 1 : 0) === place,
  );
  return template.length === BOXES && fits ? template : undefined;
}

/** `D D M M Y Y Y Y` over the boxes, or a letter in each. */
function orderOverBoxes(controls: readonly ControlDescription[]): string | undefined {
  const [first] = controls;
  const letters = controls.map(({ placeholder }) => placeholder.trim().charAt(0)).join('');
  const texts = [letters, ...(first?.before ?? []), ...(first?.row ?? []), ...(first?.hints ?? [])];
  return texts
    .map((text) => spelledOut(text)?.replace(/[^DMY]/g, ''))
    .find((template) => template !== undefined && /^(?:DDMMYYYY|MMDDYYYY|YYYYMMDD)$/.test(template));
}
