import { blockOf } from './candidate-blocks.ts';
import type { Candidate } from './candidates.ts';
import { closeness, type Focus } from './focus.ts';
import { isIdentity } from './is-identity.ts';
import { mainText } from './main-text.ts';
import { namesHongKongCard } from './number-words.ts';
import { holderRoles } from './read-person.ts';
import { standTogether } from './stand-together.ts';
import { WANTS } from './wants.ts';

/**
 * They ask for the same; a whole name and a part of one do too, unless they stand together and are both, or neither,
 * said to be of a role: beside `Surname`, `Name of proposer` is somebody else's.
 */
export function areRivals(one: Candidate, other: Candidate): boolean {
  if (one.want === other.want) return !areTitlesOfOne(one, other);
  if (isPartElsewhere(one, other)) return true;
  if (WANTS[one.want] !== 'name_en' || WANTS[other.want] !== 'name_en') return false;
  const isWholeAndPart = (one.want === 'english-name') !== (other.want === 'english-name');
  // Whose card it is has a name as on the card, beside its number, and one in parts under `Personal data`.
  const isOfOne = [one, other].some(
    (whole) =>
      whole.want === 'english-name' &&
      whole.isAsOnCard === true &&
      whole.isWithNumber === true &&
      !namesRole(whole) &&
      (whole === one ? other : one).person === 'holder',
  );
  return (
    isWholeAndPart &&
    !isOfOne &&
    (!standTogether(one.control, other.control) || namesRole(one) !== namesRole(other))
  );
}

/** The whole number, or date of birth, in one part of a page and boxes for its parts in another are of two people. */
function isPartElsewhere(one: Candidate, other: Candidate): boolean {
  const isWhole = ({ want }: Candidate): boolean => want === 'number' || want === 'birth-date';
  const isPart = ({ want }: Candidate): boolean => PARTS.has(want);
  return (
    WANTS[one.want] === WANTS[other.want] &&
    ((isWhole(one) && isPart(other)) || (isPart(one) && isWhole(other))) &&
    !standTogether(one.control, other.control)
  );
}

const PARTS: ReadonlySet<Candidate['want']> = new Set([
  'number-body',
  'number-prefix',
  'number-digits',
  'number-check-digit',
  'birth-day',
  'birth-month',
  'birth-year',
]);

/** `先生 / 女士` beside the Chinese name, and `Mr / Ms` beside the English one. */
function areTitlesOfOne(one: Candidate, other: Candidate): boolean {
  if (one.want !== 'title' || !standTogether(one.control, other.control)) return false;
  const [first, second] = [scriptOfOptions(one), scriptOfOptions(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** In what all options that choose something are written; nothing where they are mixed, or there are none. */
function scriptOfOptions({ control }: Candidate): 'han' | 'latin' | undefined {
  const options = control.options.filter(({ value }) => value !== '');
  const inHan = options.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
  if (options.length === 0) return undefined;
  if (inHan === 0) return 'latin';
  return inHan === options.length ? 'han' : undefined;
}

/** Keeps one of several candidates for the same thing, and drops the block of controls that each other one belongs to. */
export function settle(
  asked: readonly Candidate[],
  left: Set<Candidate>,
  ambiguous: Set<Candidate>,
  focus: Focus | undefined,
): void {
  // What stands there already, and is locked, is somebody whom the page knows.
  const open = asked.filter(({ control }) => control.obstacle === undefined || control.state === 'empty');
  const rivals = open.length > 0 ? open : asked;
  const [first] = rivals;
  if (first === undefined) return;
  const plain = plainFirst(rivals) ?? namedPlainly(rivals);
  const preferred =
    focus === undefined || !rivals.some((rival) => closeness(rival, focus) > 0)
      ? (asOnCard(rivals, left) ??
        ofHolderSection(rivals, left) ??
        plain ??
        rivals.find((rival) => isIdentified(rival, rivals, left)) ??
        nearestToIdentity(rivals, left) ??
        first)
      : rivals.reduce(
          (best, rival) => (closeness(rival, focus) > closeness(best, focus) ? rival : best),
          first,
        );
  const isPlain = preferred === plain;
  for (const rival of asked) {
    // The other part of a name is no rival of the one that was preferred to a whole name.
    if (rival === preferred || !left.has(rival) || !areRivals(rival, preferred)) continue;
    const block = blockOf(rival, preferred, left);
    if (block !== undefined) {
      for (const member of block) left.delete(member);
      continue;
    }
    left.delete(rival);
    if (isPlain || preferred.score >= rival.score * 1.5 || preferred === nearestToIdentity(rivals, left))
      continue;
    left.delete(preferred);
    ambiguous.add(preferred).add(rival);
  }
}

/**
 * Of names in several parts of a page, the one that is to be written as on the identity card, where only one is and
 * no other one has a number or a birth beside it.
 */
function asOnCard(rivals: readonly Candidate[], left: ReadonlySet<Candidate>): Candidate | undefined {
  const [said, ...more] = rivals.filter(({ isAsOnCard }) => isAsOnCard === true);
  if (said === undefined || more.length > 0) return undefined;
  const isOther = rivals.every(
    (rival) =>
      rival === said ||
      (!standTogether(rival.control, said.control) && !isIdentified(rival, [rival, said], left)),
  );
  return isOther ? said : undefined;
}

/**
 * Of two parts of a page that each ask for a number or a birth, the one that says that it is about the holder, though
 * it comes second: `About the horse` asks for a name, a sex and a date of birth, too.
 */
function ofHolderSection(
  [first, ...others]: readonly Candidate[],
  left: ReadonlySet<Candidate>,
): Candidate | undefined {
  if (first === undefined || first.person !== undefined || first.control.sections.length === 0)
    return undefined;
  const size = (one: Candidate, other: Candidate): number => blockOf(one, other, left)?.length ?? 0;
  return others.find(
    (rival) =>
      rival.isOfUser === true &&
      !namesRole(rival) &&
      rival.frameId === first.frameId &&
      !standTogether(rival.control, first.control) &&
      isIdentified(rival, [first, rival], left) &&
      size(rival, first) >= size(first, rival),
  );
}

/** `Parent's name`, then `HKID no.` for the second time: the parent's. */
export function ofNamedBefore(rivals: readonly Candidate[], all: readonly Candidate[]): readonly Candidate[] {
  const followers = rivals.filter((rival) => {
    const before = all.findLast(
      ({ frameId, index, want }) =>
        frameId === rival.frameId && index < rival.index && WANTS[want].startsWith('name'),
    );
    return (
      before?.person === 'other' &&
      !WANTS[rival.want].startsWith('name') &&
      rival.index - before.index <= FURTHEST_FROM_NAME &&
      rival.control.sections[0] === before.control.sections[0]
    );
  });
  return followers.length < rivals.length ? followers : [];
}

/** A name is followed by what else is asked of its owner within so many controls. */
const FURTHEST_FROM_NAME = 3;

/** `Name` at the beginning is whom the form is about; `Proposer's name` after it is somebody else's. */
function plainFirst(rivals: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = rivals;
  return first !== undefined && !namesRole(first) && others.every(namesRole) ? first : undefined;
}

/** `HKID` beside `ID card number`: the one is plainly the card's number, and the other may be the page's own. */
function namedPlainly(rivals: readonly Candidate[]): Candidate | undefined {
  const [named, ...more] = rivals.filter(({ control }) => namesHongKongCard(mainText(control)));
  if (named === undefined || more.length > 0 || rivals.some(namesRole)) return undefined;
  const areTogether = rivals.every(
    (rival) =>
      rival.want === 'number' &&
      Math.abs(rival.index - named.index) <= 1 &&
      standTogether(rival.control, named.control),
  );
  return areTogether ? named : undefined;
}

/** Whether a card's number or a date of birth is asked for beside it: of a company, only the name is. */
function isIdentified(rival: Candidate, rivals: readonly Candidate[], left: ReadonlySet<Candidate>): boolean {
  const other = rivals.find((candidate) => candidate !== rival);
  if (other === undefined) return false;
  const standsWith = (member: Candidate): boolean =>
    member.control.sections.some(
      (index) => rival.control.sections.includes(index) && !other.control.sections.includes(index),
    ) ||
    member.control.groups.some(
      (group) => rival.control.groups.includes(group) && !other.control.groups.includes(group),
    );
  return [...left].some(
    (member) => member.frameId === rival.frameId && isIdentity(member) && standsWith(member),
  );
}

/** Of boxes that ask for the same, the one right beside what asks for the number or the birth, if the others are far. */
function nearestToIdentity(
  rivals: readonly Candidate[],
  left: ReadonlySet<Candidate>,
): Candidate | undefined {
  const identity = [...left].filter(isIdentity);
  const distances = rivals.map((rival) => {
    const others = identity.filter(
      (other) => other.frameId === rival.frameId && other !== rival && !rivals.includes(other),
    );
    return Math.min(...others.map((other) => Math.abs(other.index - rival.index)));
  });
  const nearest = Math.min(...distances);
  const near = rivals.filter((_, index) => (distances[index] ?? Number.POSITIVE_INFINITY) <= nearest + 2);
  return nearest <= 2 && near.length === 1 ? near[0] : undefined;
}

function namesRole({ control }: Candidate): boolean {
  return holderRoles(mainText(control)).length > 0;
}
