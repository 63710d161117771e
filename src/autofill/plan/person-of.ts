import type { ControlDescription, Section } from '../description.ts';
import { identifierWords } from './normalise-text.ts';
import { questionBefore } from './question-before.ts';
import {
  isAboutNobody,
  isPersonTitle,
  otherPersonWords,
  type Person,
  readPerson,
  readPersonOfIdentifier,
} from './read-person.ts';

/**
 * Whose data a control asks for. The text nearest to it that names a person decides: its own words, the headings of
 * its column and row, then its sections from inside out, without the ones that say nothing (`taglines`).
 * @param registered whom the page's title registers, though elsewhere such a person is another one.
 */
export function personOf(
  control: ControlDescription,
  sections: readonly Section[],
  taglines: ReadonlySet<number>,
  registered: ReadonlySet<string> = new Set(),
): Person | undefined {
  const person = nearestPerson(control, sections, taglines);
  if (person !== 'other' && person !== 'party') return person;
  const words = otherPersonAt(control, sections);
  const isRegistered = words.some((word) => registered.has(word));
  return isRegistered || isNominee(words, sections) ? undefined : person;
}

/** Who is nominated is somebody else on a policy or an account; where a nominator signs, too, the form is about the nominee. */
function isNominee(words: readonly string[], sections: readonly Section[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) => /^nominees?$/.test(word)) &&
    sections.some(({ text }) => /\bnominat(?:ors?|ed by)\b/i.test(text))
  );
}

function nearestPerson(
  control: ControlDescription,
  sections: readonly Section[],
  taglines: ReadonlySet<number>,
): Person | undefined {
  const said = [control.label || questionBefore(control), control.placeholder].map(readPerson);
  const own = said.find((person) => person !== undefined && person !== 'holder') ?? said.find(Boolean);
  if (own !== undefined && own !== 'holder') return own;
  const words = control.identifiers.slice(0, 3).map(identifierWords);
  const named = words.map(readPersonOfIdentifier).find((person) => person !== undefined);
  if (named && !isContactUnderHolder(control, sections, words)) return named;
  for (const heading of [control.column, ...control.row]) {
    const person = readPerson(heading);
    if (person !== undefined) return person;
  }
  for (const index of control.sections) {
    const section = sections[index];
    if (section === undefined || taglines.has(index)) continue;
    if (section.kind === 'text' && !isPersonTitle(section.text)) continue;
    const person = readPerson(section.text);
    if (person !== undefined) return person;
    if (section.kind !== 'text' && isAboutNobody(section.text)) return 'other';
  }
  return own;
}

/** What the text nearest to a control that names other people calls them: `spouse`, `緊急聯絡`. */
export function otherPersonAt(control: ControlDescription, sections: readonly Section[]): readonly string[] {
  const titles = control.sections.flatMap((index) => sections[index]?.text ?? []);
  const texts = [control.label || questionBefore(control), control.column, ...control.row, ...titles];
  return texts.map(otherPersonWords).find((words) => words.length > 0) ?? [];
}

const BASIC = /\bbasic (?:information|info|details|particulars)\b|基本(?:資料|資訊|信息|资料)/iu;
const CONTACT = /\bcontact (?:person|name)\b/g;

/** What a page's code calls a contact person is, under the heading `Personal information`, who fills it in. */
function isContactUnderHolder(
  control: ControlDescription,
  sections: readonly Section[],
  words: readonly string[],
): boolean {
  const titles = control.sections.flatMap((index) => sections[index] ?? []);
  const nearest = titles.find(({ kind }) => kind !== 'text');
  return (
    words.every((name) => readPersonOfIdentifier(name.replace(CONTACT, ' ')) === undefined) &&
    nearest !== undefined &&
    (readPerson(nearest.text) === 'holder' || BASIC.test(nearest.text))
  );
}

/**
 * Headings over everything that is asked for do not tell one person from another, unless they are nothing but a
 * person's title: `Your travel companion` is a slogan, `Emergency contact` is not.
 */
export function taglines(
  controls: readonly ControlDescription[],
  sections: readonly Section[],
): ReadonlySet<number> {
  const found = new Set<number>();
  sections.forEach(({ text }, index) => {
    if (
      controls.length > 0 &&
      controls.every((control) => control.sections.includes(index)) &&
      !isPersonTitle(text)
    ) {
      found.add(index);
    }
  });
  return found;
}
