import type { ControlDescription } from '../description.ts';
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

/** The writer, as the last words before a blank: `本人 [ ]`, `I, [ ]`. */
const WRITER_CHINESE = /(?:^|[，,。；;：:\s])(?:本人|立書人|具結人)[，,：:\s]*$/u;
const WRITER_ENGLISH = /(?:^|[.;:,\s])I(?: ?\/ ?We)?[,\s]*$/u;

/** From here on the sentence is about somebody else: `現委任 [ ]`, `hereby appoint [ ]`. */
const APPOINTS =
  /委任|委派|委託|授權|提名|告知|通知|\b(?:appoint|authori[sz]e|nominate|designate|instruct|inform|notif)/iu;

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
    let isOther = false;
    for (let index = first; index < controls.length; index += 1) {
      const blank = controls[index];
      if (blank === undefined || (index > first && !continues(controls[index - 1], blank))) break;
      if (index > first && writerBefore(blank) !== undefined) break;
      const [caption, rest] = withoutCaption(blank.after);
      const lead = index === first ? '' : wordsBefore(blank.before[0] ?? '');
      isOther ||= isOfOther(lead) || isOfOther(caption) || (index === first && isOfOther(firstClause(rest)));
      const words = index === first && !saysWhat(caption) ? WRITERS_NAME[language] : wordsOf(lead, caption);
      named[index] = {
        ...blank,
        before: [words, ...blank.before.slice(1)],
        after: firstClause(rest),
        hints: [],
      };
      (isOther ? ofOther : ofWriter).add(index);
    }
  });
  return { controls: named, ofOther, ofWriter };
}

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
  if (kind !== 'text' || label !== '' || !/\p{L}{2}/u.test(after)) return undefined;
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
  return APPOINTS.test(words) || readPerson(words) === 'other' || readPerson(words) === 'party';
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
