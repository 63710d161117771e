import { type Candidate, candidate, type ReadControl } from './candidates.ts';
import { mainText } from './main-text.ts';
import { isPartAlone, namePartOf } from './name-words.ts';
import { plainLabel } from './plain-label.ts';
import { readLabel } from './read-label.ts';
import type { Language } from './topics.ts';
import type { Want } from './wants.ts';

const WANTS: Readonly<Record<Language, Readonly<Record<'whole' | 'surname' | 'given', Want>>>> = {
  english: { whole: 'english-name', surname: 'english-surname', given: 'english-given-names' },
  chinese: { whole: 'chinese-name', surname: 'chinese-surname', given: 'chinese-given-name' },
};

interface NameControl {
  readonly read: ReadControl;
  readonly language: Language | undefined;
  readonly part: 'whole' | 'surname' | 'given';
}

/** The names among the controls, each in the language in which it is asked for. */
export function nameWants(controls: readonly ReadControl[], hasChineseName: boolean): Candidate[] {
  const names = controls.flatMap((read): NameControl[] => {
    const { topic, part: said } = read.reading;
    if (topic !== 'name' || said === 'middle') return [];
    // A short id such as `d` or `y` speaks of a date, not of a part of a name.
    const part = said === 'surname' || said === 'given' ? said : 'whole';
    if (
      part === 'given' &&
      OTHER_NAME.test(textOf(read)) &&
      controls.some((other) => asksForGiven(other, read))
    )
      return [];
    return [{ read, language: languageOf(read), part }];
  });
  const pairs = new Map(names.flatMap((name, index) => pairedBoxes(name, names[index + 1])));
  return names.flatMap((name) => {
    const language =
      name.language ?? ofOtherPart(name, names) ?? impliedLanguage(name, names, hasChineseName);
    const isWhole = name.part === 'given' && isCalledWhole(name) && !isBesideSurname(name, names);
    const rest = name.part === 'whole' ? (partLeft(name, names, controls) ?? 'whole') : name.part;
    const part = pairs.get(name) ?? (isWhole ? 'whole' : rest);
    return language === undefined ? [] : [candidate(name.read, WANTS[language][part])];
  });
}

/** `Other name` is the given one, unless that is asked for as well: then it is another one. */
const OTHER_NAME = /\both(?:er)? names?\b/u;

function asksForGiven(other: ReadControl, read: ReadControl): boolean {
  const { topic, part } = other.reading;
  return (
    other !== read &&
    topic === 'name' &&
    part === 'given' &&
    other.person === read.person &&
    languageOf(other) === languageOf(read) &&
    other.control.obstacle !== 'hidden' &&
    !OTHER_NAME.test(textOf(other))
  );
}

function textOf({ control }: ReadControl): string {
  return plainLabel(mainText(control));
}

/** Two boxes behind one label, with `(Surname) (Given name)` under or after them. */
function pairedBoxes(name: NameControl, next: NameControl | undefined): [NameControl, 'surname' | 'given'][] {
  const one = name.read.control;
  const other = next?.read.control;
  if (next === undefined || other === undefined || next.read.index !== name.read.index + 1) return [];
  const isSilent =
    other.label === '' && !/\p{L}/u.test(other.before[0] ?? '') && other.groups[0] === one.groups[0];
  if (name.part !== 'whole' || next.part !== 'whole' || !isSilent) return [];
  const texts = [one.after, ...one.hints, other.after, ...other.hints];
  const isOrder = (text: string): boolean =>
    /(?:surname|last name|family name|姓氏?)[^名]{1,12}(?:given|first|other|名)/iu.test(text);
  return texts.some(isOrder)
    ? [
        [name, 'surname'],
        [next, 'given'],
      ]
    : [];
}

/** `Your name in Chinese` over two boxes, `First name` and `Last name`, `姓` and `名`: the second is of the same name. */
function ofOtherPart(name: NameControl, names: readonly NameControl[]): Language | undefined {
  const { control, index } = name.read;
  const other = names.find(({ read }) => read.index === index - 1);
  const areParts = name.part !== 'whole' && other?.part !== 'whole' && other?.part !== name.part;
  const isBeside = other?.read.control.groups[0] === control.groups[0];
  const isSilent = !control.before.some(
    (line) => /\p{L}/u.test(line) && line !== control.label && !isPartAlone(plainLabel(line)),
  );
  return other !== undefined && areParts && isBeside && isSilent ? other.language : undefined;
}

/** `英文名` beside `英文姓`, `Name` beside `Surname`, `Name` before `First name`: what is left of the name. */
function partLeft(
  name: NameControl,
  names: readonly NameControl[],
  controls: readonly ReadControl[],
): 'surname' | 'given' | undefined {
  const text = textOf(name.read);
  if (/full|whole|姓名|全名/u.test(text)) return undefined;
  const beside = names.filter(
    (other) => other !== name && samePerson(other, name) && areBeside(other.read, name.read, controls),
  );
  if (beside.some((other) => other.part === 'surname' && other.language === name.language)) return 'given';
  const isAsked = names.some((other) => other.part === 'surname' && samePerson(other, name));
  const isBesideFirst = beside.some(({ read }) => textOf(read) === 'first name');
  // In French, Italian and German forms `Name` alone is the surname.
  return text === 'name' && isBesideFirst && !isAsked ? 'surname' : undefined;
}

/** One after the other, with a middle name between them at most. */
function areBeside(one: ReadControl, other: ReadControl, controls: readonly ReadControl[]): boolean {
  const [first, last] = one.index < other.index ? [one, other] : [other, one];
  const between = controls.filter(({ index }) => index > first.index && index < last.index);
  return (
    last.index - first.index - between.length === 1 &&
    between.every((read) => namePartOf(textOf(read)) === 'middle')
  );
}

/** `Name`, whose name in the page's code (`fname`) alone says that it is a part. */
function isCalledWhole({ read }: NameControl): boolean {
  const { topic, part } = readLabel(mainText(read.control));
  return topic === 'name' && part === undefined;
}

function isBesideSurname(name: NameControl, names: readonly NameControl[]): boolean {
  return names.some((other) => other.part === 'surname' && samePerson(other, name));
}

/** Its own words, else those of the group it stands in. */
function languageOf({ reading, context, control }: ReadControl): Language | undefined {
  if (reading.language) return reading.language;
  if (/^\[?\^?\[?a-z/i.test(control.pattern)) return 'english';
  for (const text of context.slice(control.label === '' ? 0 : control.before[0] === control.label ? 1 : 0)) {
    const said = readLabel(text);
    if (said.topic === 'name' && said.language) return said.language;
    if (said.topic !== undefined && said.topic !== 'name') return undefined;
  }
  return undefined;
}

/**
 * A name asked for without a language. Chinese words ask for the Chinese name, all others for the English one; but
 * where the form asks for one of them in so many words, only the other is left, and `Name` beside `English name` may
 * be either.
 */
function impliedLanguage(
  name: NameControl,
  names: readonly NameControl[],
  hasChineseName: boolean,
): Language | undefined {
  // A form that is not shown now (another dialog) asks for the same again.
  const isHidden = ({ read }: NameControl): boolean => read.control.obstacle === 'hidden';
  const others = names.filter(
    (other) => other !== name && samePerson(other, name) && (isHidden(name) || !isHidden(other)),
  );
  const explicit = (language: Language): boolean => others.some((other) => other.language === language);
  const english = explicit('english');
  const chinese = explicit('chinese');
  if (name.read.reading.chineseWording) {
    const takesEnglish = (chinese || !hasChineseName) && !english;
    return takesEnglish ? 'english' : 'chinese';
  }
  const sameInEnglish = others.some(({ language, part }) => language === 'english' && part === name.part);
  return sameInEnglish ? undefined : 'english';
}

function samePerson(one: NameControl, other: NameControl): boolean {
  return one.read.person === other.read.person;
}
