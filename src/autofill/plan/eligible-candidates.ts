import type { FrameToPlan } from '../description.ts';
import type { Candidate } from './candidates.ts';
import { closeness, type Focus } from './focus.ts';
import { isIdentity } from './is-identity.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { otherPersonAt } from './person-of.ts';
import type { Person } from './read-person.ts';
import { standTogether } from './stand-together.ts';
import { WANTS } from './wants.ts';

/** Of all candidates those of the person who is to be filled in. */
export function eligibleCandidates(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): readonly Candidate[] {
  return ofFocusedPerson(candidates, focus) ?? ofFirstPerson(candidates);
}

/**
 * Whether the user was last in the section of somebody who is never filled in, and could have meant a card for it: it
 * asks for the number or the date of birth. To fill in the first person then would give them another one's card.
 */
export function isInSectionOfOther(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
  frames: readonly FrameToPlan[],
): boolean {
  const sections = frames.find(({ frameId }) => frameId === focus?.frameId)?.description.sections ?? [];
  const focused = focus === undefined ? [] : otherPersonAt(focus.control, sections);
  // An emergency contact is not the spouse who is asked for a number under the same title.
  const isSomebodyElse = ({ control }: Candidate): boolean => {
    const asked = otherPersonAt(control, sections);
    return asked.length > 0 && focused.length > 0 && !asked.some((word) => focused.includes(word));
  };
  return (
    focus?.person === 'other' &&
    candidates.some(
      (candidate) =>
        candidate.person === 'other' &&
        candidate.frameId === focus.frameId &&
        isIdentity(candidate) &&
        closeness(candidate, focus) > 0 &&
        !isSomebodyElse(candidate),
    )
  );
}

/** Where the user was in the section of a further person, that section is what to fill. */
function ofFocusedPerson(
  candidates: readonly Candidate[],
  focus: Focus | undefined,
): readonly Candidate[] | undefined {
  if (focus?.person === 'second') return candidates.filter(({ person }) => person === 'second');
  if (focus?.person !== 'party') return undefined;
  const section = ofPersonBeside(candidates, 'party', focus);
  return section.some(isIdentity) ? section : undefined;
}

/** The candidates of one kind of person that stand in the section of another control. */
function ofPersonBeside(
  candidates: readonly Candidate[],
  kind: Person,
  place: Pick<Candidate, 'frameId' | 'control'>,
): readonly Candidate[] {
  return candidates.filter(
    ({ person, frameId, control }) =>
      person === kind && frameId === place.frameId && standTogether(control, place.control),
  );
}

/** Who is nobody else. Where that is nobody, of two parties who are asked for the same the first: `Employer`, `Helper`. */
function ofFirstPerson(candidates: readonly Candidate[]): readonly Candidate[] {
  const eligible = candidates.filter(({ person }) => person === undefined || person === 'holder');
  const seconds = candidates.filter(({ person }) => person === 'second');
  if (isFilledBefore(eligible) && seconds.some(isIdentity) && !isFilledBefore(seconds)) return seconds;
  if (eligible.some(isIdentity)) {
    // `Representative's name`, then `HKID`: where nobody else has a name, the number is the representative's.
    const first = eligible.find(isIdentity);
    const isActing = (candidate: Candidate): boolean =>
      candidate.person === 'party' &&
      isName(candidate) &&
      ACTING.test(normaliseText(mainText(candidate.control))) &&
      first !== undefined &&
      candidate.frameId === first.frameId &&
      candidate.index < first.index &&
      standTogether(candidate.control, first.control);
    return eligible.some(isName)
      ? eligible
      : candidates.filter((candidate) => eligible.includes(candidate) || isActing(candidate));
  }
  const party = candidates.find((candidate) => candidate.person === 'party' && isIdentity(candidate));
  const isFollowed = candidates.some(
    (candidate) =>
      party !== undefined && candidate.person === 'second' && WANTS[candidate.want] === WANTS[party.want],
  );
  if (party !== undefined && isFollowed) return ofPersonBeside(candidates, 'party', party);
  // `Sender's name`, then `Recipient's name` and `HKID`: who alone is asked for a number is whose card it is.
  const parties = party === undefined ? [] : ofPersonBeside(candidates, 'party', party);
  const isCalled =
    (words: RegExp) =>
    ({ control }: Candidate): boolean =>
      words.test(normaliseText(mainText(control)));
  if (parties.some(isCalled(RECIPIENT)) && eligible.filter(isName).every(isCalled(SENDER))) return parties;
  // `Employer name`, `Helper name`, `Helper HKID`: who alone is asked for a number is whose card it is.
  const second = candidates.find(
    (candidate) =>
      candidate.person === 'second' &&
      isIdentity(candidate) &&
      HELPER.test(normaliseText(mainText(candidate.control))),
  );
  return second === undefined || party !== undefined || eligible.some(isName)
    ? eligible
    : ofPersonBeside(candidates, 'second', second);
}

/** Whether another card was filled into what tells one person from another. */
function isFilledBefore(candidates: readonly Candidate[]): boolean {
  return candidates.some((candidate) => isIdentity(candidate) && candidate.control.state === 'filled-before');
}

function isName({ want }: Candidate): boolean {
  return WANTS[want].startsWith('name');
}

const SENDER = /\bsender|\bremitter|寄件/u;
const RECIPIENT = /\brecipient|\breceiver|收件[人者]|收貨人/u;

const HELPER = /\bhelpers?\b|\bfd[hw]\b|傭/u;

/** Who acts for somebody, and is the one whose card is asked for: no employer, landlord or seller. */
const ACTING = /representative|authori[sz]ed|signator|attorney|代表人|授權人|獲授權|簽署人/u;
