import type { ControlDescription, FrameToPlan } from '../description.ts';
import { adjustReadings } from './adjust-readings.ts';
import { type Candidate, candidate, type ReadControl, sectionsOf } from './candidates.ts';
import { withoutCopiedPlaceholders } from './copied-placeholders.ts';
import { dateCandidates } from './date-groups.ts';
import { isIdentity } from './is-identity.ts';
import { mainText } from './main-text.ts';
import { nameWants } from './name-wants.ts';
import { normaliseText } from './normalise-text.ts';
import { numberCandidates } from './number-groups.ts';
import { HONG_KONG_ID } from './number-words.ts';
import { formTitles, otherRoles } from './other-roles.ts';
import { personOf, taglines } from './person-of.ts';
import { withPersonsOfLines } from './persons-of-lines.ts';
import { type ControlReading, isNeverOurs, readControl } from './read-control.ts';
import { readLabel } from './read-label.ts';
import { holderRoles, registeredPersons } from './read-person.ts';
import { sentenceBlanks } from './sentence-blanks.ts';
import { sexTicks } from './sex-ticks.ts';
import { signingNames } from './signing-names.ts';
import { withoutStrayChildren } from './stray-children.ts';
import { isOurs } from './topics.ts';
import type { Want } from './wants.ts';

/** Everything on a frame that wants something of the card, hidden and filled controls too. */
export function findCandidates(frame: FrameToPlan, hasChineseName: boolean): Candidate[] {
  const read = withoutStrayChildren(withPersonsOfLines(readFrame(frame)));
  const dates = apart(read, dateCandidates);
  const taken = new Set(dates.map(({ index }) => index));
  const numbers = apart(
    read.filter(({ index }) => !taken.has(index)),
    numberCandidates,
  );
  for (const { index } of numbers) taken.add(index);
  const ticks = sexTicks(read);
  for (const { index } of ticks) taken.add(index);
  const rest = read.filter(({ index }) => !taken.has(index));
  const singles = rest.flatMap((single) => singleCandidate(single)).filter(isNoLoneTick);
  const found = [...dates, ...numbers, ...ticks, ...singles, ...nameWants(rest, hasChineseName)];
  return found
    .filter((candidate) => !isButtons(candidate) || found.some((other) => isAskedWith(candidate, other)))
    .filter(({ control, want }) => !isNeverOurs(control) && takes(control, want))
    .filter((candidate) => !isSubscription(frame, candidate, found))
    .sort((one, other) => one.index - other.index);
}

/** Buttons that nothing but their words tells from others: a toolbar and a chart have such, too. */
function isButtons({ want, control }: Candidate): boolean {
  return want === 'sex' && control.inputType === 'button';
}

/** Whether a text of the card is asked for in the same form, or without one directly beside. */
function isAskedWith({ frameId, control }: Candidate, other: Candidate): boolean {
  const isText =
    other.frameId === frameId && other.control.kind === 'text' && other.control.obstacle === undefined;
  if (!isText || other.control.form !== control.form) return false;
  return (
    control.form > 0 || (control.groups[0] !== undefined && control.groups[0] === other.control.groups[0])
  );
}

const SUBSCRIBES = /\bnewsletters?\b|\bmailing list\b|訂閱.{0,8}(?:通訊|消息|資訊)|電子報|會員通訊$/u;

/** A name for a newsletter, under a title that says so: no card is asked for there. */
function isSubscription(frame: FrameToPlan, { control }: Candidate, found: readonly Candidate[]): boolean {
  const title = sectionsOf(frame, control).find(({ kind }) => kind !== 'text');
  if (title === undefined || !SUBSCRIBES.test(normaliseText(title.text))) return false;
  const isOfOne = (other: ControlDescription): boolean =>
    control.form > 0
      ? other.form === control.form
      : other.sections.some((index) => control.sections.includes(index));
  return !found.some((other) => isIdentity(other) && isOfOne(other.control));
}

/** The hidden lists beside which a library draws its own take no place in a row of those. */
function apart(
  read: readonly ReadControl[],
  find: (controls: readonly ReadControl[]) => Candidate[],
): readonly Candidate[] {
  const isHidden = ({ control }: ReadControl): boolean => control.obstacle === 'hidden';
  return [...find(read.filter((each) => !isHidden(each))), ...find(read.filter(isHidden))];
}

/** A box to tick that speaks of the sex, without the one for the other sex beside it, asks for something else. */
function isNoLoneTick({ want, control }: Candidate): boolean {
  return want !== 'sex' || control.kind !== 'checkbox';
}

/** A box to tick states that something is so: nothing else of a card can be put in. */
function takes({ kind }: ControlDescription, want: Want): boolean {
  return kind !== 'checkbox' || want === 'permanent' || want === 'sex';
}

function readFrame(frame: FrameToPlan): readonly ReadControl[] {
  const { frameId, description } = frame;
  const sentences = sentenceBlanks(withoutCopiedPlaceholders(description.controls));
  const controls = shareLabels(sentences.controls);
  const readings = adjustReadings(controls, controls.map(readControl), description.sections);
  const asking = controls.filter((_, index) => isOurs(readings[index]?.topic));
  const slogans = taglines(asking, description.sections);
  const titles = formTitles(description.title, description.sections);
  const registered = new Set(titles.flatMap(registeredPersons));
  const others = otherRoles(controls, readings, titles, holderRoles);
  const signing = signingNames(controls, readings, description.sections);
  return controls.flatMap((control, index): ReadControl[] => {
    const reading = readings[index];
    const isOfAppointed = sentences.ofOther.has(index);
    const person =
      others[index] || isOfAppointed ? 'other' : personOf(control, description.sections, slogans, registered);
    const context = contextOf(frame, control);
    if (reading === undefined) return [];
    return [
      {
        frameId,
        control,
        index,
        reading,
        context,
        ...(person && { person }),
        ...(person === 'holder' && isTitledForUser(frame, control) && { isOfUser: true }),
        ...(isOfAppointed && { isOfAppointed }),
        ...((sentences.ofWriter.has(index) || signing[index]) && { isOfWriter: true }),
        ...(reading.topic === 'name' && isAsOnCard(frame, control) && { isAsOnCard: true }),
        ...(reading.topic === 'name' && isWithNumber(control, controls, readings) && { isWithNumber: true }),
      },
    ];
  });
}

/** Whether the title over a control speaks of who fills the form in. */
function isTitledForUser(frame: FrameToPlan, control: ControlDescription): boolean {
  const title = sectionsOf(frame, control).find(({ kind }) => kind !== 'text');
  return title !== undefined && OF_USER.test(normaliseText(title.text));
}

function isWithNumber(
  { sections: [section] }: ControlDescription,
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
): boolean {
  return (
    section !== undefined &&
    readings.some(
      ({ topic }, index) => topic === 'number' && controls[index]?.sections.includes(section) === true,
    )
  );
}

/** `Your full name (same as HKID card)`, beside the box or as the title of its part of the page. */
function isAsOnCard(frame: FrameToPlan, control: ControlDescription): boolean {
  const titles = sectionsOf(frame, control).filter(({ kind }) => kind === 'text');
  return [mainText(control), ...control.hints, ...titles.map(({ text }) => text)].some((text) =>
    AS_ON_CARD.test(normaliseText(text)),
  );
}

const AS_ON_CARD = new RegExp(
  `${HONG_KONG_ID.source}|\\bas (?:it |they )?(?:appears? |is |are )?(?:shown |stated |printed )?(?:in|on) (?:the |your |an? )?(?:identity|identification|id) (?:document|card)\\b`,
  'u',
);

const OF_USER = /\b(?:you|your|yourself|applicants?|applicant's)\b|閣下|你的|您的|申請人|本人/u;

function contextOf(frame: FrameToPlan, control: ControlDescription): readonly string[] {
  const titles = sectionsOf(frame, control)
    .filter(({ kind }) => kind !== 'text')
    .map(({ text }) => text);
  return [...control.before, control.column, ...control.row, ...titles.slice(0, 2)].filter(
    (text) => text !== '',
  );
}

const SINGLE_WANTS: Readonly<Partial<Record<string, Want>>> = {
  sex: 'sex',
  title: 'title',
  'document-type': 'document-type',
  'issue-place': 'issue-place',
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
    const shares = line.split(/[/／]/u).filter((share) => isOurs(readLabel(share).topic));
    const topics = new Set(shares.map((share) => readLabel(share).topic));
    const followers = controls.slice(index + 1, index + shares.length);
    const silent = followers.every(
      ({ label, before, groups, column }) =>
        label === '' &&
        column === control.column &&
        before.length === 0 &&
        groups.some((group) => control.groups.includes(group)),
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
