import type { ControlDescription, FrameToPlan } from '../description.ts';
import { type Candidate, candidate, type ReadControl, sectionsOf } from './candidates.ts';
import { dateCandidates } from './date-groups.ts';
import { nameWants } from './name-wants.ts';
import { numberCandidates } from './number-groups.ts';
import { readControl } from './read-control.ts';
import { readLabel } from './read-label.ts';
import type { Want } from './wants.ts';

/** Everything on a frame that wants something of the card, hidden and filled controls too. */
export function findCandidates(frame: FrameToPlan): Candidate[] {
  const { sections } = frame.description;
  const controls = shareLabels(frame.description.controls);
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

/** `Chinese name / Commercial code` over two boxes: each of them gets its share of the label. */
function shareLabels(controls: readonly ControlDescription[]): readonly ControlDescription[] {
  const shared = [...controls];
  controls.forEach((control, index) => {
    const [line = ''] = control.before;
    if (control.label !== '' || !/[/／]/u.test(line)) return;
    const shares = line.split(/[/／]/u).filter((share) => readLabel(share).topic !== undefined);
    const topics = new Set(shares.map((share) => readLabel(share).topic));
    const followers = controls.slice(index + 1, index + shares.length);
    const silent = followers.every(
      ({ label, before, groups }) =>
        label === '' && before.length === 0 && groups.some((group) => control.groups.includes(group)),
    );
    if (
      shares.length < 2 ||
      topics.size !== shares.length ||
      followers.length !== shares.length - 1 ||
      !silent
    )
      return;
    shares.forEach((share, place) => {
      const owner = controls[index + place];
      if (owner) shared[index + place] = { ...owner, before: [share.trim(), ...owner.before.slice(1)] };
    });
  });
  return shared;
}
