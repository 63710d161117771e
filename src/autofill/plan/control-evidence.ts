import type { ControlDescription } from '../description.ts';
import { mainText } from './main-text.ts';
import { isPartAlone, namePartOf } from './name-words.ts';
import { isListOfLetters } from './number-boxes.ts';
import { numberPartOf, takesNumberBack } from './number-words.ts';
import {
  offersDivisions,
  offersDocumentTypes,
  offersNoPreference,
  offersResidents,
  offersSexes,
  offersTitles,
  offersYesAndNo,
} from './option-words.ts';
import { plainLabel } from './plain-label.ts';
import { isRemark, questionBefore } from './question-before.ts';
import { readAutocomplete } from './read-autocomplete.ts';
import { readIdentifier } from './read-identifier.ts';
import { readLabel } from './read-label.ts';
import { isPersonTitle } from './read-person.ts';
import { isOurs, type Part, type TextReading } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What one source says of a control. */
export interface Evidence {
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

/** Everything that is said about one control, in the order in which it is believed. */
export function evidenceOf(control: ControlDescription): Evidence[] {
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
  const before = readLabel(questionBefore(control));
  // `Joint account holder` over a column says whose the boxes are, not what they ask for.
  const column = saysOnlyWhose(control.column) ? { strength: 0 } : readLabel(control.column);
  const placeholder = readPlaceholder(control.placeholder);
  if (!isSpeaking) {
    add('column', column);
    // Where the box itself shows what it is for, the line over it is a remark.
    const isShown = placeholder.topic !== undefined && placeholder.topic !== 'other';
    if (!(before.topic === 'document-type' && isForTyping(control)))
      add(
        'before',
        before,
        isShown && before.topic !== placeholder.topic ? 0.5 : control.label === '' ? 1 : 0.6,
      );
    if (before.topic === undefined && column.topic === undefined) add('row', outerReading(control, before));
  }
  for (const token of control.autocomplete) {
    // Some libraries say of every box that it is for a new password, or a code, to keep the browser from filling it.
    const isToKeepOff = token.endsWith('password') || (token === 'one-time-code' && isOurs(label.topic));
    if (!isToKeepOff) add('autocomplete', readAutocomplete(token));
  }
  add('placeholder', placeholder, isCodeOfSomething(control, label, placeholder) ? 0.5 : 1);
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
  const isBetween = isSpeaking ? control.before[0] !== control.label : isRemark(control.before[0] ?? '');
  const remarks = isBetween ? control.before.slice(0, 1) : [];
  for (const hint of [...remarks, ...control.hints.slice(0, 2)]) {
    const { topic, strength, language } = readLabel(hint);
    const part = partOfHint(hint);
    add('hint', { ...(topic && { topic }), strength, ...(language && { language }), ...(part && { part }) });
  }
  if (offersTitles(control.options)) add('options', { topic: 'title', strength: 1 });
  else if (offersSexes(control.options) || isDivision(control))
    // Buttons may filter a list by sex as well: what stands before them decides.
    add('options', { topic: 'sex', strength: control.inputType === 'button' ? 0.5 : 1 });
  // `Residential status`, with the card that goes with each: what is asked for is not the document.
  const isOfResidents =
    [label, before].some(({ topic }) => topic === 'permanent') && offersResidents(control.options);
  if (offersDocumentTypes(control.options) && !isOfResidents)
    add('options', { topic: 'document-type', strength: 2.5 });
  // What a remark takes back outweighs the label.
  if ([control.placeholder, ...control.hints.slice(0, 2)].some(takesNumberBack) && !isForDate(label))
    add('label', { topic: 'other', strength: 2 });
  if (offersNoPreference(control.options) || offersDateFormats(control))
    add('label', { topic: 'other', strength: 2 });
  const nothingKnown =
    control.label !== '' &&
    label.topic === undefined &&
    label.part === undefined &&
    label.language === undefined;
  if (nothingKnown && control.before[0] === control.label) add('label', { topic: 'other', strength: 0.3 });
  return evidence;
}

/** `DD-MM-YYYY`, `MM-YYYY`, `YYYY`: how exactly a date is known, beside the box for it. */
function offersDateFormats({ options }: ControlDescription): boolean {
  const formats = options.filter(({ text }) => /^[dmy]{2,4}(?:[/. -][dmy]{2,4}){0,2}$/i.test(text.trim()));
  return formats.length >= 2;
}

function saysOnlyWhose(column: string): boolean {
  return (
    isPersonTitle(column) &&
    readLabel(column).topic === 'other' &&
    !/\b(?:no|number|id)\b|號碼|編號|号码|编号/iu.test(column)
  );
}

/** `Asset tag`, with `A123456` for an example: numbers of cards are not the only ones that look so. */
function isCodeOfSomething({ label }: ControlDescription, said: TextReading, example: TextReading): boolean {
  return (
    example.topic === 'number' &&
    said.topic === undefined &&
    label !== '' &&
    unknownWords(plainLabel(label)) > 0
  );
}

/** `Category: Men / Women` in an entry form for a competition. */
function isDivision(control: ControlDescription): boolean {
  return (
    offersDivisions(control.options) &&
    /^(?:(?:race|competition|event|entry) )?(?:category|division)$|^(?:參賽|比賽)?組別$/u.test(
      plainLabel(mainText(control)),
    )
  );
}

/** `Document type: identity card` before a box is a statement: kinds of documents are chosen, not typed. */
function isForTyping({ kind, inputType, obstacle, opensCalendar }: ControlDescription): boolean {
  return kind === 'text' && inputType === 'text' && obstacle !== 'read-only' && !opensCalendar;
}

function isForDate({ topic }: TextReading): boolean {
  return topic !== undefined && topic !== 'number' && topic !== 'other';
}

/** `First` under the first of two boxes for a name, `the letter and first 3 digits only` under one for a number. */
function partOfHint(hint: string): Part | undefined {
  const plain = plainLabel(hint);
  // `Surname 姓` says it twice.
  const words = plain.match(/\p{Script=Han}+|[a-z][a-z ]*[a-z]/gu) ?? [];
  if (words.length > 0 && words.every(isPartAlone)) {
    const parts = new Set(words.map(namePartOf));
    if (parts.size === 1) return namePartOf(words[0] ?? '');
  }
  const part = numberPartOf(plain);
  return part === 'first-four' || (part === 'body' && /digit|檢查|核對|括[號弧]內/u.test(plain))
    ? part
    : undefined;
}

/** An id that only repeats the name with other separators (`ctl00_ucHkid_txtTel`) says nothing more. */
function withoutTwins(identifiers: readonly string[]): readonly string[] {
  const names = identifiers.filter((identifier) => /[$:]/.test(identifier));
  const twins = new Set(names.map((name) => name.replace(/[$:]/g, '_')));
  return identifiers.filter((identifier) => !twins.has(identifier));
}

const CHANGE = /^(?:change|correct|update)(?: it)? to$|^(?:更改|修改|更正)(?:為|成)$/u;

/** `(Eng)` beside the box: what it is of stands further out, in the line or the cell before. Other words stand for themselves. */
function outerReading(control: ControlDescription, before: TextReading): TextReading {
  const nearest = plainLabel(control.before[0] ?? '');
  const isChange = CHANGE.test(nearest) && control.row.some((text) => /[:：]/u.test(text));
  const says = /\p{L}{2}|\p{Script=Han}/u.test(nearest);
  if (says && !isChange && before.language === undefined && before.part === undefined) return { strength: 0 };
  const lines = before.language === undefined ? [] : control.before.slice(1, 2);
  // `Surname: CHAN`, then `change to: [ ]`.
  const row = control.row.map((text) => (isChange ? text.replace(/(?<=[:：]).*$/u, '') : text));
  const readings = [...lines, ...row].map(readLabel);
  const outer = readings.find(({ topic }) => topic !== undefined);
  const language = readings.find((reading) => reading.language !== undefined)?.language;
  return outer === undefined ? { strength: 0 } : { ...outer, ...(language && { language }) };
}

/** A list called `Identity document` is one of kinds of documents, not of numbers. */
function ofItsKind(reading: TextReading, control: ControlDescription): TextReading {
  const { kind, options } = control;
  const isList = kind === 'select' || kind === 'choice' || kind === 'dropdown';
  // `Is it a permanent identity card?`; `Do you hold an identity card?` is not answered by one.
  if (reading.topic === 'number' && offersYesAndNo(options)) {
    const isPermanent = /permanent|永久/iu.test(mainText(control));
    return { ...reading, topic: isPermanent ? 'permanent' : 'other' };
  }
  // `Name: [Mr] [ ] [ ]`.
  if (isList && reading.topic === 'name' && offersTitles(options)) return { topic: 'title', strength: 1 };
  // What a drawn list offers is not known before it is opened.
  const isDrawn = kind === 'dropdown' && options.length === 0;
  if (isDrawn && PROOF.test(plainLabel(mainText(control)))) return { topic: 'document-type', strength: 0.9 };
  // The number itself is asked for, beginning with a list of letters.
  if (isListOfLetters(control)) return reading;
  return isList && reading.topic === 'number' ? { ...reading, topic: 'document-type' } : reading;
}

const PROOF =
  /^(?=.*\p{L})(?:(?:your )?(?:proof of identity|identity proof|id proof|(?:identity |id )?document|identification)[\s\p{P}]*)?(?:(?:身份)?證明文件|(?:身份)?證件)?$/u;

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
