import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { nearestText } from './main-text.ts';
import { isListOfLetters, lengthOfBox } from './number-boxes.ts';
import { numberPartOf } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import { readLabel } from './read-label.ts';
import type { Want } from './wants.ts';

/** Card numbers in one control, and split over several that follow each other. Also telegraph codes in boxes of four. */
export function numberCandidates(controls: readonly ReadControl[]): Candidate[] {
  const found: Candidate[] = [];
  for (let start = 0; start < controls.length; ) {
    const first = controls[start];
    const group =
      first === undefined ? undefined : (splitNumber(controls, start) ?? splitCodes(controls, start));
    if (group) {
      found.push(...group);
      start += group.length;
      continue;
    }
    if (first?.reading.topic === 'number') found.push(candidate(first, wholeOrPart(first)));
    start += 1;
  }
  return inOrderOfCodes(found);
}

/** Boxes for codes that each stand behind a character of the name are one after the other all the same. */
function inOrderOfCodes(found: readonly Candidate[]): Candidate[] {
  const single = found.filter(({ want, box }) => want === 'telegraph-code-group' && box?.count === 1);
  if (single.length < 2) return [...found];
  return found.map((code) => {
    const index = single.indexOf(code);
    return index < 0 ? code : { ...code, box: { index, count: single.length } };
  });
}

const PART_WANTS: Readonly<Partial<Record<string, Want>>> = {
  body: 'number-body',
  'check-digit': 'number-check-digit',
  prefix: 'number-prefix',
  digits: 'number-digits',
  'first-four': 'number-first-four',
};

/** `5` or `(5)`, `WX`: a box that takes more than this wants more than the part. */
const LONGEST_PART: Readonly<Partial<Record<Want, number>>> = {
  'number-check-digit': 3,
  'number-prefix': 2,
};

function wholeOrPart({ reading, control }: ReadControl): Want {
  const said = reading.part === undefined ? undefined : PART_WANTS[reading.part];
  if (said !== undefined && control.maxLength <= (LONGEST_PART[said] ?? control.maxLength)) return said;
  if (control.maxLength === 4) return 'number-first-four';
  return 'number';
}

function splitNumber(controls: readonly ReadControl[], start: number): Candidate[] | undefined {
  const first = controls[start];
  if (first === undefined || !isBox(first) || !speaksOf('number', first)) return undefined;
  const run = followers(controls, start);
  const lengths = run.map(({ control }) => lengthOfBox(control));
  if (
    first.reading.part === 'first-four' &&
    run.length >= 4 &&
    lengths.slice(0, 4).every((length) => length === 1)
  )
    return run.slice(0, 4).map((box, index) => inGroup(box, 'number-character', first, { index, count: 4 }));
  const singles = lengths.findIndex((length) => length !== 1);
  const characters = singles < 0 ? run.length : singles;
  if (characters >= 7 && characters <= 10) {
    return run
      .slice(0, characters)
      .map((box, index) => inGroup(box, 'number-character', first, { index, count: characters }));
  }
  const [one = 0, two = 0, three = 0] = lengths;
  const isBeginning = asksForBeginning(first) && one >= 1 && one <= 2 && (two === 3 || two === 4);
  if (isBeginning && run[1])
    return [inGroup(first, 'number-prefix', first), inGroup(run[1], 'number-digits', first)];
  if (one >= 1 && one <= 2 && two === 6) {
    const parts: Want[] =
      three === 1 || run[2]?.reading.part === 'check-digit'
        ? ['number-prefix', 'number-digits', 'number-check-digit']
        : ['number-prefix', 'number-digits'];
    return parts.flatMap((want, index) => (run[index] ? [inGroup(run[index], want, first)] : []));
  }
  const [, second, third] = run;
  if (second && third && isAfterDash(first, second) && isBracketed(third))
    return [
      inGroup(first, 'number-prefix', first),
      inGroup(second, 'number-digits', first),
      inGroup(third, 'number-check-digit', first),
    ];
  if (second && isCheckBox(first, second)) {
    return [inGroup(first, 'number-body', first), inGroup(second, 'number-check-digit', first)];
  }
  return undefined;
}

/** By its own words, or by those over the group: `身份證頭四位` over a list of letters and a box for three digits. */
function asksForBeginning({ reading, context }: ReadControl): boolean {
  if (reading.topic !== undefined) return reading.part === 'first-four';
  const readings = context.map(readLabel);
  return readings.find(({ topic }) => topic !== undefined)?.part === 'first-four';
}

/** A box for the number without its check digit may take so many characters, though it needs seven or eight. */
const LONGEST_BODY = 12;

/** A second box of one character, or between brackets, or named so. */
function isCheckBox(first: ReadControl, second: ReadControl): boolean {
  const { maxLength } = first.control;
  const isSilent = second.control.label === '' && !/[\p{L}\p{N}]/u.test(second.control.before[0] ?? '');
  const isSaid = second.reading.part === 'check-digit';
  const longest = second.control.maxLength === 1 && (isSilent || isSaid) ? LONGEST_BODY : 9;
  if (maxLength > 0 && (maxLength < 7 || maxLength > longest)) return false;
  if (isSaid) return true;
  const bracket = /[(（[]\s*$/u.test(nearestText(second.control)) || /^\s*[(（[]/u.test(first.control.after);
  return bracket || second.control.maxLength === 1;
}

/** The text boxes directly after a first one, close to it, that ask for nothing else. */
function followers(controls: readonly ReadControl[], start: number): readonly ReadControl[] {
  const first = controls[start];
  if (first === undefined) return [];
  const run = [first];
  let expected = first.index;
  for (const next of controls.slice(start + 1, start + 12)) {
    const previous = run.at(-1);
    expected += 1;
    if (next.index === expected && isDrawnSign(next)) continue;
    if (previous === undefined || next.index !== expected || !isBox(next)) break;
    const { topic } = next.reading;
    const asksForSomethingElse = topic !== undefined && topic !== 'number' && !isBracketed(next);
    const saysWhole = topic === 'number' && next.reading.part === undefined && next.control.maxLength > 6;
    if (asksForSomethingElse || saysWhole) break;
    if (!next.control.groups.some((group) => previous.control.groups.includes(group))) break;
    run.push(next);
  }
  return run;
}

/** A box that nobody can type in and that shows a bracket or a dash: Ant Design joins it to the boxes beside it. */
function isDrawnSign({ control: { obstacle, placeholder } }: ReadControl): boolean {
  return obstacle !== undefined && /^[()（）[\]\-–—/.]$/u.test(placeholder);
}

/** One character between brackets: the check digit, whatever the line says besides. */
function isBracketed({ control }: ReadControl): boolean {
  if (control.maxLength > 1) return false;
  // Webix: a bracket is the label of the box.
  if (/^\s*[(（[]\s*$/u.test(control.label)) return true;
  return (
    (control.label === '' || numberPartOf(plainLabel(control.label)) === 'check-digit') &&
    /[(（[]\s*$/u.test(control.before[0] ?? '') &&
    /^\s*[)）\]]/u.test(control.after)
  );
}

/** `[A] － [123456]`. */
function isAfterDash(first: ReadControl, second: ReadControl): boolean {
  const dash = /^\s*[-－–—]\s*$/u;
  return dash.test(second.control.before[0] ?? '') || dash.test(first.control.after);
}

function splitCodes(controls: readonly ReadControl[], start: number): Candidate[] | undefined {
  const first = controls[start];
  if (first === undefined || !isBox(first) || !isCodeBox(first)) return undefined;
  if (!speaksOf('telegraph-code', first) && !beginsNamedCodes(controls, start)) return undefined;
  const end = controls.findIndex(
    (next, index) =>
      index > start &&
      (!isCodeBox(next) ||
        !isBox(next) ||
        (next.reading.topic !== undefined &&
          next.reading.topic !== 'telegraph-code' &&
          !isSilent(next) &&
          !isNamedCode(next))),
  );
  const run = controls.slice(start, end < 0 ? start + 6 : Math.min(end, start + 6));
  return run.map((box, index) => inGroup(box, 'telegraph-code-group', first, { index, count: run.length }));
}

/** Under `Name in Chinese`: boxes that the page's code calls `CCC1`, `CCC2`, `CCC3`. */
const LEAST_CODES = 3;
const NAMED_CODE = /(?:^|[^a-z])(?:ccc|tele(?:graph)?_?code|commercial_?code)[_-]?\d$/i;

function beginsNamedCodes(controls: readonly ReadControl[], start: number): boolean {
  const boxes = controls.slice(start, start + LEAST_CODES);
  return boxes.length === LEAST_CODES && boxes.every(isNamedCode);
}

function isNamedCode(box: ReadControl): boolean {
  const { topic } = box.reading;
  const mayBe = topic === undefined || topic === 'name' || topic === 'telegraph-code';
  return mayBe && isCodeBox(box) && box.control.identifiers.some((name) => NAMED_CODE.test(name));
}

/** Nothing that a person reads says what the box is for: `cc_2` in the page's code is no credit card there. */
function isSilent({ control }: ReadControl): boolean {
  return control.label === '' && control.before.length === 0 && control.placeholder === '';
}

/** Four digits, or five with the digit that tells variants apart. */
function isCodeBox({ control }: ReadControl): boolean {
  return control.maxLength === 4 || control.maxLength === 5;
}

function isBox({ control }: ReadControl): boolean {
  if (isListOfLetters(control)) return true;
  return control.kind === 'text' && control.inputType !== 'date' && control.inputType !== 'password';
}

/** Labels are shorter, in characters. */
const SENTENCE = 40;

/** Its own words, or those over the group: the nearest text that speaks of a topic at all. */
function speaksOf(wanted: 'number' | 'telegraph-code', { reading, context }: ReadControl): boolean {
  if (reading.topic !== undefined && reading.topic !== 'other') return reading.topic === wanted;
  for (const text of context) {
    const { topic } = readLabel(text);
    // What explains in a sentence may name anything: `Four digits for each character, shown under the name`.
    if (topic === wanted || (topic !== undefined && text.length < SENTENCE)) return topic === wanted;
  }
  return false;
}

function inGroup(member: ReadControl, want: Want, first: ReadControl, box?: Candidate['box']): Candidate {
  const own = candidate(member, want, box);
  return {
    ...own,
    score: Math.max(60, first.reading.score, own.score),
    isConfirmation: candidate(first, want).isConfirmation,
  };
}
