import type { ControlDescription } from '../description.ts';
import { isBirth } from './date-topics.ts';
import { readLabel } from './read-label.ts';
import { readPerson } from './read-person.ts';

/** The blanks of a page's sentences, each under the words that it stands for. */
export interface SentenceBlanks {
  readonly controls: readonly ControlDescription[];
  /** Blanks for somebody whom the writer of the sentence appoints or speaks of. */
  readonly ofOther: ReadonlySet<number>;
  /** Blanks for the writer himself: what is asked for elsewhere is asked for here again. */
  readonly ofWriter: ReadonlySet<number>;
}

/** The writer, as the last words before a blank: `本人 [ ]`, `I, [ ]`; `Tower I [ ]` is no sentence. */
const WRITER_CHINESE = /(?:^|[，,。；;]\s*)(?:本人|立書人|具結人)[，,\s]*$/u;
const WRITER_ENGLISH = /(?:^|[.;]\s*)I(?: ?\/ ?We)?,\s*$/u;

/** Right before a blank for somebody else: `現委任 [ ]`, `hereby appoint [ ]`. */
const APPOINTS =
  /(?<![獲被])(?:委任|委派|委託|授權|提名)|(?<!\b(?:be|been|am|was) )\b(?:appoint|authori[sz]e|nominate|designate)\b/iu;

/** Who keeps the form, and writes of the one whose card it is. */
const STAFF = /\bstaff\b|\bofficers?\b|職員|主任/iu;

/** Whoever writes is somebody's parent or spouse: `本人 [ ] 是 [ ] 的母親`, `I, [ ], consent to my son [ ]`. */
const RELATIVE =
  /[的之](?:母親?|父親?|家長|監護人|父母|配偶|丈夫|妻子|子女|兒子|女兒)|\b(?:parents?|guardian|mother|father|spouse|husband|wife|next of kin) of\b|\bmy (?:son|daughter|child|children|ward)\b/iu;

/** `本人 [ ] 歲`: a number is asked for. */
const UNIT = /^[歲年月日次張個元人位]/u;

/** `[ ] of the applicant`: of somebody else than the writer. */
const OF_SOMEBODY = /^(?:of (?:the|my|his|her|their)\b|之持有人)/iu;

/**
 * Blanks in running text: `本人 [ ]（香港身份證號碼 [ ]）現委任 [ ]（香港身份證號碼 [ ]）`, `I, [ ] (name of owner), holder
 * of HKID No. [ ], hereby appoint [ ]`. A blank is called after the last clause before it, or after the words in
 * brackets right behind it, and what stands in brackets behind a blank is of the same person.
 */
export function sentenceBlanks(controls: readonly ControlDescription[]): SentenceBlanks {
  const named = [...controls];
  const ofOther = new Set<number>();
  const ofWriter = new Set<number>();
  controls.forEach((control, first) => {
    const language = writerBefore(control);
    if (language === undefined) return;
    const beginning = controls.slice(first, first + FEW_BLANKS);
    let isOther = beginning.some(({ after }) => RELATIVE.test(after));
    let hasNumber = false;
    for (let index = first; index < controls.length; index += 1) {
      const blank = controls[index];
      if (blank === undefined || (index > first && !continues(controls[index - 1], blank))) break;
      if (index > first && writerBefore(blank) !== undefined) break;
      const [caption, rest] = withoutCaption(blank.after);
      const lead = index === first ? '' : wordsBefore(blank.before[0] ?? '');
      const next = firstClause(rest);
      isOther ||= [lead, caption].some(isOfOther) || OF_SOMEBODY.test(next);
      isOther ||= index === first ? isAnother(next) : hasNumber && readLabel(lead).topic === 'number';
      const words = index === first && !saysWhat(caption) ? WRITERS_NAME[language] : wordsOf(lead, caption);
      named[index] = { ...blank, before: [words, ...blank.before.slice(1)], after: next, hints: [] };
      (isOther ? ofOther : ofWriter).add(index);
      hasNumber ||= readLabel(words).topic === 'number';
      // A blank of which nothing is said may be for somebody's name: what follows is of whoever that is.
      isOther ||= blank.options.length === 0 && !isNamed(words);
    }
  });
  return { controls: named, ofOther, ofWriter };
}

/** Within so many blanks a sentence says who writes. */
const FEW_BLANKS = 3;

/** `英文姓名為 [ ]（姓氏）`: the words before the blank say of what, the ones behind it which part. */
function wordsOf(lead: string, caption: string): string {
  if (!saysWhat(caption)) return lead;
  return lead === '' ? caption : `${lead} (${caption})`;
}

function saysWhat(caption: string): boolean {
  const { topic, part } = readLabel(caption);
  return (topic !== undefined && topic !== 'other') || part !== undefined;
}

const WRITERS_NAME = { chinese: '本人姓名', english: 'My name in English' } as const;

/** `(name of owner), holder of ...`: what is in the brackets, and what follows. */
const CAPTION = /^[(（]([^()（）]+)[)）](.*)$/u;

function withoutCaption(text: string): readonly [caption: string, rest: string] {
  const [, caption = '', rest = text] = CAPTION.exec(text.trim()) ?? [];
  return [caption, rest];
}

/** In which language a sentence begins whose first blank is the writer's name; nothing where none does. */
function writerBefore({ kind, label, before, after }: ControlDescription): 'chinese' | 'english' | undefined {
  const [line = ''] = before;
  // A sentence goes on behind its blank; `本人` before a box and nothing behind it may be one of several choices.
  if (kind !== 'text' || label !== '' || !/\p{L}/u.test(after) || UNIT.test(after.trim())) return undefined;
  if (WRITER_CHINESE.test(line)) return 'chinese';
  return WRITER_ENGLISH.test(line) ? 'english' : undefined;
}

/** Whether a blank stands in the same line as the one before it, with the sentence between them or nothing. */
function continues(
  previous: ControlDescription | undefined,
  { label, before, groups }: ControlDescription,
): boolean {
  if (previous === undefined || label !== '' || previous.groups[0] !== groups[0]) return false;
  // Behind the last option of a choice stand its own words.
  return previous.kind === 'choice' || (before[0] ?? '') === previous.after;
}

function isOfOther(words: string): boolean {
  return APPOINTS.test(words) || STAFF.test(words) || isAnother(words);
}

function isAnother(words: string): boolean {
  const person = readPerson(words);
  return person === 'other' || person === 'party';
}

/** Whether words say what a blank is for, whatever that is; the units of a date do. */
function isNamed(words: string): boolean {
  const { topic, part } = readLabel(words);
  return topic !== undefined || part !== undefined || isBirth(words);
}

/** `(name of owner), holder of Hong Kong Identity Card No.` -> `holder of Hong Kong Identity Card No.`. */
function wordsBefore(text: string): string {
  return clauses(withoutCaption(text)[1]).at(-1) ?? '';
}

function firstClause(text: string): string {
  return clauses(text)[0] ?? '';
}

function clauses(text: string): readonly string[] {
  return text
    .split(/[,，;；。()（）〔〕[\]]|(?<=[a-z])\.(?=\s)/u)
    .map((clause) => clause.trim())
    .filter((clause) => /\p{L}/u.test(clause));
}
