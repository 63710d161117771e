import type { ControlDescription } from '../description.ts';
import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { characterDate } from './date-characters.ts';
import { datePartOf } from './date-part-of.ts';
import { type DateTopic, isBirth, isDateTopic } from './date-topics.ts';
import { nearestText } from './main-text.ts';
import { plainLabel } from './plain-label.ts';
import { isDatePart, ownDatePart } from './read-control.ts';
import { readLabel } from './read-label.ts';
import { withoutHolders } from './read-person.ts';
import type { DatePart } from './topics.ts';
import type { Want } from './wants.ts';

const PART_WANTS: Readonly<Record<DateTopic, Readonly<Partial<Record<DatePart, Want>>>>> = {
  'birth-date': { day: 'birth-day', month: 'birth-month', year: 'birth-year' },
  'issue-date': { day: 'issue-day', month: 'issue-month', year: 'issue-year' },
  'first-registration': { month: 'first-registration-month', year: 'first-registration-year' },
};

/** Dates in one control, and dates split over two or three that follow each other. */
export function dateCandidates(controls: readonly ReadControl[]): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < controls.length; ) {
    const group = characterDate(controls, start, topicOf) ?? splitDate(controls, start);
    if (group === undefined) {
      const single = controls[start];
      if (single) found.push(...wholeDate(single));
      start += 1;
      continue;
    }
    found.push(...group.candidates);
    start += group.length;
  }
  return found;
}

function wholeDate(single: ReadControl): Candidate[] {
  const { topic, part } = single.reading;
  // `I know the exact date of birth` is one of several ways to tell it.
  if (!isDateTopic(topic) || (single.control.kind === 'choice' && !isDatePart(part))) return [];
  const { kind, opensCalendar } = single.control;
  // A calendar of months says `Pick month`, and asks for the year as well.
  const mayBePart = kind !== 'text' && !opensCalendar;
  const want = isDatePart(part) && mayBePart ? PART_WANTS[topic][part] : partOrWhole(single, topic);
  return want === undefined ? [] : [candidate(single, want)];
}

/** A text box that is for one part only, with the other parts elsewhere: its words say so, or its length. */
function partOrWhole({ reading, control }: ReadControl, topic: DateTopic): Want {
  if (control.inputType === 'date') return topic;
  const before = control.label === '' ? readLabel(control.before[0] ?? '').part : undefined;
  const own = ownDatePart(control) ?? (isDatePart(before) ? before : undefined);
  const isShort = control.maxLength > 0 && control.maxLength <= 4;
  const isPart = own !== undefined && own === reading.part;
  const words = [control.label, control.placeholder, control.label === '' ? (control.before[0] ?? '') : ''];
  const plain = words.map(plainLabel);
  const isSaid =
    control.maxLength === 0 && plain.some(asksForOnePart) && !plain.some((text) => /年 ?\/? ?月/u.test(text));
  // A date picker of a library for `首次登記月份` is one of months, and has the year in it.
  const isMonthPicker = control.takesIsoDate && own === 'month';
  return (isPart && (isShort || isSaid) && !isMonthPicker && PART_WANTS[topic][own]) || topic;
}

/** `Year of birth`, `出生日期（年）`; not `Date of birth (year first)`, `(4-digit year)`, which ask for a whole date. */
function asksForOnePart(plain: string): boolean {
  const bare = withoutHolders(plain)
    .replace(/\b(?:e\.?g\b\.?|for example).*$|例如.*$|[([（][^)\]）]*\d[^)\]）]*[)\]）]/gu, ' ')
    .replace(AROUND_PART, ' ');
  return ONE_PART.test(bare.replace(/[^\p{L}]/gu, ''));
}

const ONE_PART = /^(?:(?:year|y{2,4}|年份?|西元|公元)+|(?:month|m{1,2}|月份?)+|(?:day|d{1,2}|日子?)+)$/u;
const AROUND_PART =
  /\b(?:date|birth ?(?:day|date)?|born|issued?|issuance|(?:first|initial) (?:registration|issue)|registration|of|in|the|you|your|were|was|which|what|is|only|enter|please|\p{L}+'s)\b|出生日期|簽發日期|登記日期|出生|生日|簽發|發證|首次|登記|日期|你|您|閣下|嘅|的|請|填寫|輸入|只需|只填|係|邊一?/gu;

/** Two or three controls in a row, each for another part of one date. A date of something else is passed over whole. */
function splitDate(
  controls: readonly ReadControl[],
  start: number,
): { candidates: Candidate[]; length: number } | undefined {
  for (const length of [3, 2]) {
    const members = controls.slice(start, start + length);
    if (members.length < length || !members.every(mayBePart) || !shareGroup(members)) continue;
    // `Date of issue` and `First registration`, each with a prompt to pick a day or a month, are two dates.
    if (new Set(members.map(({ reading }) => reading.topic).filter(isDateTopic)).size > 1) continue;
    if (isDateTopic(members[0]?.reading.topic) && members.slice(1).some(asksForSomethingElse)) continue;
    const parts = partsOf(members);
    if (parts === undefined) continue;
    const topic = topicOf(members);
    if (topic === undefined) return { candidates: [], length };
    const candidates = members.flatMap((member, index) => {
      const part = parts[index];
      const want = part && PART_WANTS[topic][part];
      return want === undefined
        ? []
        : [{ ...candidate(member, want), score: Math.max(60, member.reading.score) }];
    });
    return { candidates, length };
  }
  return undefined;
}

/** `When can you start?` after `Date of issue`, though its prompt is to pick a day. */
function asksForSomethingElse({ control, reading }: ReadControl): boolean {
  const own = plainLabel(nearestText(control));
  if (isDateTopic(reading.topic) || datePartOf(own) !== undefined) return false;
  return /\p{L}{3}/u.test(own) && !PROMPT.test(own);
}

const PROMPT = /^(?:please )?(?:select|choose|pick)\b|^請?(?:選擇|選|揀)/u;

function mayBePart({ control, reading }: ReadControl): boolean {
  const { kind, inputType } = control;
  if (kind === 'choice' || kind === 'checkbox' || inputType === 'date' || inputType === 'month') return false;
  return reading.topic === undefined || reading.topic === 'other' || isDateTopic(reading.topic);
}

/** Split parts stand close together: the first group that holds one of them holds the next. */
function shareGroup(members: readonly ReadControl[]): boolean {
  return members.every(({ control, frameId }, index) => {
    const previous = members[index - 1];
    if (previous === undefined) return true;
    return (
      previous.frameId === frameId && control.groups.some((group) => previous.control.groups.includes(group))
    );
  });
}

function partsOf(members: readonly ReadControl[]): readonly DatePart[] | undefined {
  const said = members.map(({ control }) => ownDatePart(control));
  // A box for four digits beside the lists for the day and the month.
  const isRest = said.includes('day') && said.includes('month') && members.length === 3;
  const own = said.map((part, index) =>
    part === undefined && isRest && isSilentYear(members[index]) ? 'year' : part,
  );
  // `Day [ ] Month [ ] Year [ ]` or `[ ] 年 [ ] 月 [ ] 日`: all units stand on the same side.
  for (const side of ['none', 'before', 'after', 'column'] as const) {
    const parts = members
      .map(({ control }, index) => own[index] ?? unitBeside(control, side))
      .filter(isDatePart);
    if (parts.length === members.length && new Set(parts).size === parts.length) return parts;
  }
  const [first, ...rest] = members;
  const label = first?.control.label;
  const silent =
    own.every((part) => part === undefined) &&
    rest.every(
      ({ control }) =>
        (control.label === '' && !/\p{L}{3}/u.test(control.before[0] ?? '')) ||
        (control.label !== '' && control.label === label),
    );
  const boxes = members.every(
    ({ control }) =>
      (control.kind === 'text' || (control.kind === 'dropdown' && control.options.length === 0)) &&
      control.column === first?.control.column,
  );
  const asked = rest.some(({ reading }) => reading.topic === 'other');
  if (members.length !== 3 || !silent || !boxes || asked) return undefined;
  const lengths = members.map(({ control }) => control.maxLength).join(' ');
  return lengths === '4 2 2' ? ['year', 'month', 'day'] : hintedOrder(members);
}

function isSilentYear(member: ReadControl | undefined): boolean {
  if (member === undefined) return false;
  const { kind, maxLength, label, before, after, placeholder, column, hints } = member.control;
  const words = [label, before[0] ?? '', after, placeholder, column, ...hints];
  const { topic } = member.reading;
  return (
    kind === 'text' &&
    maxLength === 4 &&
    (topic === undefined || isDateTopic(topic)) &&
    !words.some((text) => /\p{L}{2}/u.test(text))
  );
}

function unitBeside(
  { before: [line = ''], after, column }: ControlDescription,
  side: 'none' | 'before' | 'after' | 'column',
): DatePart | undefined {
  if (side === 'none') return undefined;
  return datePartOf(plainLabel({ before: line, after, column }[side]));
}

/** `(DD / MM / YYYY)` or `日 / 月 / 年` beside boxes that say nothing themselves. */
function hintedOrder(members: readonly ReadControl[]): readonly DatePart[] | undefined {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const texts = [
    first.control.label,
    ...first.context.slice(0, 2),
    last.control.after,
    ...last.control.hints,
  ];
  for (const text of texts.map(plainLabel)) {
    if (/\bdd?\W+mm?\W+y{1,4}\b|日\W+月\W+年|day\W+month\W+year/u.test(text)) return ['day', 'month', 'year'];
    if (/\bmm?\W+dd?\W+y{1,4}\b|month\W+day\W+year/u.test(text)) return ['month', 'day', 'year'];
    if (/\by{1,4}\W+mm?\W+dd?\b|年\W+月\W+日|year\W+month\W+day/u.test(text)) return ['year', 'month', 'day'];
  }
  return undefined;
}

/** A remark between the question and its boxes: `未夠十八歲做唔到㗎`. */
const SENTENCE = /\p{Script=Han}{6,}[。！!㗎]$/u;

/** What the date is of: the members' own words, else the nearest text that speaks of a topic at all. */
function topicOf(members: readonly ReadControl[]): DateTopic | undefined {
  const topics = members.map(({ reading }) => reading.topic);
  const own = topics.find(isDateTopic);
  if (own !== undefined || topics.includes('other')) return own;
  const [first] = members;
  const isTitledBefore =
    first === undefined || first.control.before.length > 0 || first.control.column !== '';
  const after = isTitledBefore ? [] : [members.at(-1)?.control.after ?? ''];
  for (const text of [...after, ...(first?.context ?? [])]) {
    const topic = isBirth(text) ? 'birth-date' : readLabel(text).topic;
    if (isDateTopic(topic)) return topic;
    if (topic !== undefined && !SENTENCE.test(text)) return undefined;
  }
  return undefined;
}
