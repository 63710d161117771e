import type { ControlDescription } from '../description.ts';
import { datePartOfOptions } from './date-options.ts';
import { datePartOf } from './date-part-of.ts';
import { isPartAlone, namePartOf } from './name-words.ts';
import { normaliseText } from './normalise-text.ts';
import { numberPartOf } from './number-words.ts';
import { offersDocumentTypes, offersSexes, offersTitles } from './option-words.ts';
import { plainLabel } from './plain-label.ts';
import { readIdentifier } from './read-identifier.ts';
import { readLabel } from './read-label.ts';
import type { DatePart, Language, Part, TextReading, Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What one control is taken for, and why. */
export interface ControlReading {
  readonly topic?: Topic;
  readonly score: number;
  /** Such as `label: name`. */
  readonly evidence: readonly string[];
  readonly language?: Language;
  /** Only Chinese words ask for it, which for a name may mean the Chinese one. */
  readonly chineseWording: boolean;
  readonly part?: Part;
}

interface Evidence {
  readonly source: string;
  readonly points: number;
  readonly reading: TextReading;
}

/** Points of a source that speaks plainly. A label alone is enough; a hint never is. */
const POINTS = {
  label: 100,
  autocomplete: 90,
  before: 80,
  column: 70,
  row: 65,
  options: 60,
  placeholder: 55,
  identifier: 50,
  hint: 10,
} as const;

/** Fewer points than this do not make a control ours. */
const ENOUGH = 45;

/** A control about something else must be outweighed clearly. */
const MARGIN = 1.25;

/** Inputs that are never for a card's data. */
const NEVER = new Set([
  'password',
  'search',
  'email',
  'url',
  'file',
  'time',
  'datetime-local',
  'week',
  'color',
  'range',
]);

/** Forms whose button says that they are not about a person: searches, logins, comments, newsletters. */
const OTHER_FORM =
  /search|look ?up|\bfind\b|log ?in|sign ?in|subscribe|newsletter|comment|\breply\b|send (?:message|enquiry|inquiry)|搜尋|搜索|查詢|查找|登入|訂閱|留言|回覆|評論/u;

/** Whether a control holds none of a card's data whatever stands around it, also in the middle of a split date. */
export function isNeverOurs(control: ControlDescription): boolean {
  return NEVER.has(control.inputType) || isOfAnotherForm(control);
}

function isOfAnotherForm({ submitText }: ControlDescription): boolean {
  const texts = submitText === '' ? [] : normaliseText(submitText).split(' | ');
  return texts.length > 0 && texts.every((text) => OTHER_FORM.test(text));
}

/** A box for many lines holds what a person writes, unless everything that is said about it is one plain question. */
function isForFreeText(control: ControlDescription, evidence: readonly Evidence[]): boolean {
  if (control.kind !== 'text' || control.inputType !== '') return false;
  const topics = new Set(evidence.flatMap(({ reading }) => reading.topic ?? []));
  const text = plainLabel(mainText(control));
  return topics.size > 1 || (topics.size === 1 && (unknownWords(text) > 0 || WRITING.test(text)));
}

const WRITING = /[?？!！。]$|問題|查詢|描述|說明|詳情|備註|意見|留言|想法|經過/u;

/** Weighs everything that is said about one control. */
export function readControl(control: ControlDescription): ControlReading {
  const evidence = evidenceOf(control);
  const totals = new Map<Topic, number>();
  for (const { points, reading } of evidence) {
    if (reading.topic === undefined) continue;
    totals.set(reading.topic, (totals.get(reading.topic) ?? 0) + points * reading.strength);
  }
  const ranking = [...totals].sort(([, one], [, other]) => other - one);
  const [best, second] = ranking;
  const decided =
    best !== undefined && best[0] !== 'other' && best[1] >= ENOUGH && best[1] >= MARGIN * (second?.[1] ?? 0)
      ? best
      : undefined;
  const topic = decided?.[0] ?? (best === undefined ? undefined : 'other');
  const language = firstOf(evidence, ({ reading }) => reading.language);
  const part =
    firstOf(evidence, ({ reading }) => reading.part) ??
    datePartOfOptions(control.options) ??
    rangePart(control);
  return {
    ...(isNeverOurs(control) || isForFreeText(control, evidence)
      ? { topic: 'other' as const }
      : topic && { topic }),
    score: Math.round(decided?.[1] ?? 0),
    evidence: evidence.flatMap(({ source, reading }) =>
      reading.topic === undefined ? [] : [`${source}: ${reading.topic}`],
    ),
    chineseWording:
      /\p{Script=Han}/u.test(mainText(control)) && !/[a-z]{2}/i.test(plainLabel(mainText(control))),
    ...(language && { language }),
    ...(part && { part }),
  };
}

/** The words by which a person knows the control. */
export function mainText(control: ControlDescription): string {
  return control.label || control.before[0] || control.column || control.row[0] || control.placeholder;
}

function evidenceOf(control: ControlDescription): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (source: keyof typeof POINTS, said: TextReading, share = 1): void => {
    const reading = ofItsKind(said, control);
    if (reading.strength > 0 || reading.part !== undefined || reading.language !== undefined) {
      evidence.push({ source, points: POINTS[source] * share, reading });
    }
  };
  const label = readLabel(control.label);
  add('label', label);
  // A label that says only `Day` or `(` leaves the question to what stands before it.
  const isSpeaking = control.label !== '' && label.topic !== undefined;
  const before = readLabel(control.before[0] ?? '');
  const column = readLabel(control.column);
  if (!isSpeaking) {
    add('column', column);
    add('before', before, control.label === '' ? 1 : 0.6);
    if (before.topic === undefined && column.topic === undefined) add('row', outerReading(control, before));
  }
  for (const token of control.autocomplete) add('autocomplete', readAutocomplete(token));
  add('placeholder', readPlaceholder(control.placeholder));
  const identifiers = withoutTwins(control.identifiers)
    .map(readIdentifier)
    .filter(({ strength, part }) => strength > 0 || part !== undefined);
  // A page's own names speak of forms and records as well: beside plain words they cannot say that it is something else.
  const isPlain = evidence.some(
    ({ reading }) => reading.topic !== undefined && reading.topic !== 'other' && reading.strength >= 0.7,
  );
  identifiers.slice(0, 3).forEach((reading, index) => {
    const doubt = isPlain && reading.topic === 'other' ? 0.5 : 1;
    add('identifier', reading, doubt * (index === 0 ? 1 : 0.2));
  });
  // Between a label and its box stands a remark.
  const remarks = isSpeaking && control.before[0] !== control.label ? control.before.slice(0, 1) : [];
  for (const hint of [...remarks, ...control.hints.slice(0, 2)]) {
    const { topic, strength, language } = readLabel(hint);
    const part = partOfHint(hint);
    add('hint', { ...(topic && { topic }), strength, ...(language && { language }), ...(part && { part }) });
  }
  if (offersTitles(control.options)) add('options', { topic: 'title', strength: 1 });
  else if (offersSexes(control.options)) add('options', { topic: 'sex', strength: 1 });
  if (offersDocumentTypes(control.options)) add('options', { topic: 'document-type', strength: 1.5 });
  const nothingKnown =
    control.label !== '' &&
    label.topic === undefined &&
    label.part === undefined &&
    label.language === undefined;
  if (nothingKnown && control.before[0] === control.label) add('label', { topic: 'other', strength: 0.3 });
  return evidence;
}

/** `First` under the first of two boxes for a name, `the letter and first 3 digits only` under one for a number. */
function partOfHint(hint: string): Part | undefined {
  const plain = plainLabel(hint);
  if (isPartAlone(plain)) return namePartOf(plain);
  const part = numberPartOf(plain);
  return part === 'first-four' ? part : undefined;
}

/** An id that only repeats the name with other separators (`ctl00_ucHkid_txtTel`) says nothing more. */
function withoutTwins(identifiers: readonly string[]): readonly string[] {
  const names = identifiers.filter((identifier) => /[$:]/.test(identifier));
  const twins = new Set(names.map((name) => name.replace(/[$:]/g, '_')));
  return identifiers.filter((identifier) => !twins.has(identifier));
}

/** `(Eng)` beside the box: what it is of stands further out, in the line or the cell before. Other words stand for themselves. */
function outerReading(control: ControlDescription, before: TextReading): TextReading {
  const says = /\p{L}{2}|\p{Script=Han}/u.test(plainLabel(control.before[0] ?? ''));
  if (says && before.language === undefined && before.part === undefined) return { strength: 0 };
  const lines = before.language === undefined ? [] : control.before.slice(1, 2);
  const readings = [...lines, ...control.row].map(readLabel);
  const outer = readings.find(({ topic }) => topic !== undefined);
  const language = readings.find((reading) => reading.language !== undefined)?.language;
  return outer === undefined ? { strength: 0 } : { ...outer, ...(language && { language }) };
}

/** A list called `Identity document` is one of kinds of documents, not of numbers. */
function ofItsKind(reading: TextReading, { kind }: ControlDescription): TextReading {
  const isList = kind === 'select' || kind === 'choice' || kind === 'dropdown';
  return isList && reading.topic === 'number' ? { ...reading, topic: 'document-type' } : reading;
}

const AUTOCOMPLETE: Readonly<Record<string, TextReading>> = {
  name: { topic: 'name', strength: 1 },
  'given-name': { topic: 'name', strength: 1, part: 'given' },
  'family-name': { topic: 'name', strength: 1, part: 'surname' },
  'additional-name': { topic: 'name', strength: 1, part: 'middle' },
  'honorific-prefix': { topic: 'title', strength: 1 },
  sex: { topic: 'sex', strength: 1 },
  bday: { topic: 'birth-date', strength: 1 },
  'bday-day': { topic: 'birth-date', strength: 1, part: 'day' },
  'bday-month': { topic: 'birth-date', strength: 1, part: 'month' },
  'bday-year': { topic: 'birth-date', strength: 1, part: 'year' },
};

const AUTOCOMPLETE_OTHER =
  /^(?:email|tel|street|address|country|postal|organization|username|.*password|one-time|cc-|url|photo|nickname|language|impp|transaction)/;

function readAutocomplete(token: string): TextReading {
  const known = Object.hasOwn(AUTOCOMPLETE, token) ? AUTOCOMPLETE[token] : undefined;
  if (known) return known;
  return AUTOCOMPLETE_OTHER.test(token) ? { topic: 'other', strength: 1 } : { strength: 0 };
}

/** An example of a value says as much as a name for it. */
function readPlaceholder(placeholder: string): TextReading {
  const plain = plainLabel(placeholder.replace(/^(?:e\.?g\.?|for example|例如|如)[:：,]?\s*/iu, ''));
  if (/^[a-z]{1,2} ?\d{6} ?[([]?[\da]?[)\]]?$/i.test(plain)) return { topic: 'number', strength: 1 };
  if (/^\*{1,3}[a-z]{2,4}$/i.test(plain)) return { topic: 'symbols', strength: 1 };
  if (/^[陳李張黃王何林]\p{Script=Han}{1,2}$/u.test(plain))
    return { topic: 'name', strength: 1, language: 'chinese' };
  if (/^chan,? tai man$|^tai man,? chan$|^chan,? siu ming$/.test(plain))
    return { topic: 'name', strength: 1, language: 'english' };
  return readLabel(placeholder);
}

function rangePart({ range, kind, inputType }: ControlDescription): DatePart | undefined {
  if (kind !== 'spinbutton' && inputType !== 'number') return undefined;
  const max = Number(range.max);
  if (max === 31 || max === 30 || max === 28 || max === 29) return 'day';
  if (max === 12) return 'month';
  return max >= 1900 && max <= 9999 ? 'year' : undefined;
}

function firstOf<Value>(
  evidence: readonly Evidence[],
  read: (evidence: Evidence) => Value | undefined,
): Value | undefined {
  for (const source of evidence) {
    const value = read(source);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The part of a date that a control's own words or shape name. */
export function ownDatePart(control: ControlDescription): DatePart | undefined {
  return (
    datePartOf(plainLabel(control.label)) ??
    datePartOf(plainLabel(control.placeholder)) ??
    datePartOfOptions(control.options) ??
    rangePart(control) ??
    control.identifiers.map((identifier) => readIdentifier(identifier).part).find(isDatePart) ??
    control.hints.map((hint) => datePartOf(plainLabel(hint))).find(isDatePart)
  );
}

export function isDatePart(part: Part | undefined): part is DatePart {
  return part === 'day' || part === 'month' || part === 'year';
}
