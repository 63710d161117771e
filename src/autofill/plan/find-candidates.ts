import type { ControlDescription, FrameToPlan } from '../description.ts';
import { type Candidate, candidate, type ReadControl, sectionsOf } from './candidates.ts';
import { dateCandidates } from './date-groups.ts';
import { nameWants } from './name-wants.ts';
import { numberCandidates } from './number-groups.ts';
import { readControl } from './read-control.ts';
import type { Want } from './wants.ts';

/** Everything on a frame that wants something of the card, hidden and filled controls too. */
export function findCandidates(frame: FrameToPlan): Candidate[] {
  const { controls, sections } = frame.description;
  const read = controls.map(
    (control, index): ReadControl => ({
      frameId: frame.frameId,
      control,
      index,
      reading: readControl(control, sections),
      context: contextOf(frame, control),
    }),
  );
  const dates = dateCandidates(read);
  const taken = new Set(dates.map(({ index }) => index));
  const numbers = numberCandidates(read.filter(({ index }) => !taken.has(index)));
  for (const { index } of numbers) taken.add(index);
  const rest = read.filter(({ index }) => !taken.has(index));
  const singles = rest.flatMap((single) => singleCandidate(single));
  return [...dates, ...numbers, ...singles, ...nameWants(rest)].sort((one, other) => one.index - other.index);
}

function contextOf(frame: FrameToPlan, control: ControlDescription): readonly string[] {
  const titles = sectionsOf(frame, control)
    .filter(({ kind }) => kind !== 'text')
    .map(({ text }) => text);
  return [...control.before, control.column, ...titles.slice(0, 2)].filter((text) => text !== '');
}

const SINGLE_WANTS: Readonly<Partial<Record<string, Want>>> = {
  sex: 'sex',
  title: 'title',
  'document-type': 'document-type',
  symbols: 'symbols',
  'telegraph-code': 'telegraph-code',
  permanent: 'permanent',
};

function singleCandidate(single: ReadControl): Candidate[] {
  const { topic } = single.reading;
  const want = topic === undefined ? undefined : SINGLE_WANTS[topic];
  return want === undefined ? [] : [candidate(single, want)];
}
