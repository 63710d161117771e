import type { ControlDescription, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import { isPartAlone } from './name-words.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';
import { readIdentifier } from './read-identifier.ts';
import { readLabel } from './read-label.ts';
import type { Part } from './topics.ts';

const LANGUAGE_ALONE =
  /^(?:\(?\w{1,2}[.)])?[\s(（[]*(?:and )?(?:in )?(?:中文?|英文?|chi(?:nese)?\.?|eng(?:lish)?\.?)(?:[\s/]*(?:chinese|english|中文|英文))?[\s)）\]?？]*$/u;

/** `學員姓名（中文）`, then `（英文）`: the second takes its noun from the first. */
export function borrowedName(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  if (!isUndecided(reading) || reading.language === undefined || said?.topic !== 'name') return undefined;
  if (control.kind !== 'text' || !LANGUAGE_ALONE.test(plainLabel(mainText(control)))) return undefined;
  if (previous === undefined || said.language === reading.language) return undefined;
  // Without a language the name before it was the one of its own words.
  const isFirst = reading.language === (said.chineseWording ? 'chinese' : 'english');
  if (said.language === undefined && isFirst) return undefined;
  if (!control.groups.some((group) => previous.groups.includes(group))) return undefined;
  if (control.sections[0] !== previous.sections[0]) return undefined;
  return { ...reading, topic: 'name', score: Math.min(said.score, 60), evidence: ['line before: name'] };
}

/** What stands under a box may be the label of the next one: a hint alone decides nothing. */
function isUndecided({ topic, evidence }: ControlReading): boolean {
  return topic === undefined || (topic === 'other' && evidence.every((source) => source.startsWith('hint:')));
}

/** `名字` is a whole name, but beside `姓氏` the given one, whatever the page's code calls both. */
export function besideSurname(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  if (reading.topic !== 'name' || said?.topic !== 'name' || said.part !== 'surname') return undefined;
  const isBeside = previous !== undefined && control.groups[0] === previous.groups[0];
  const isGiven = /^(?:中文|英文)?名字?$/u.test(plainLabel(mainText(control)).replace(/[^\p{L}]/gu, ''));
  return isBeside && isGiven ? { ...reading, part: 'given' } : undefined;
}

/** `英文姓名（姓）`, then `（名）`: the second is of the same name. */
export function restOfName(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  if (reading.topic !== 'name' || reading.language !== undefined || said?.topic !== 'name') return undefined;
  const isRest = reading.part === undefined || reading.part === 'given';
  if (said.part !== 'surname' || !isRest || said.language === undefined) return undefined;
  const isBeside = previous !== undefined && control.groups[0] === previous.groups[0];
  if (
    !isBeside ||
    !isPartAlone(
      plainLabel(mainText(control))
        .replace(/[^\p{L} ]/gu, '')
        .trim(),
    )
  )
    return undefined;
  return { ...reading, language: said.language, part: 'given' };
}

/** Two boxes in one cell with `Surname` under the first: what the page's code calls both tells that it is no label of the second. */
export function captioned(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
): ControlReading | undefined {
  const [caption, ...more] = control.before;
  if (reading.topic !== 'name' || caption === undefined || more.length > 0 || control.label !== '')
    return undefined;
  const [group] = control.groups;
  if (previous === undefined || group === undefined || group !== previous.groups[0]) return undefined;
  const whole = readLabel(previous.before[0] ?? '');
  if (whole.topic !== 'name' || whole.part !== undefined) return undefined;
  const { part } = readLabel(caption);
  const called = ({ identifiers: [first = ''] }: ControlDescription): Part | undefined =>
    readIdentifier(first).part ?? (/other[ _-]?names?$/i.test(first) ? 'given' : undefined);
  const own = called(control);
  const isOfPrevious = part !== undefined && part === called(previous) && own !== undefined && own !== part;
  return isOfPrevious ? { ...reading, part: own } : undefined;
}

const DESIGNATION = /^(中文|英文)名稱$/u;
const OF_COMPANY =
  /公司|商業|商號|商戶|機構|團體|學校|就讀|寵物|動物|品種|產品|作品|船|車|店|company|business|organi[sz]ation|corporat|school|\bpet\b|product/iu;

/** `中文名稱` is a company's, but in a form that asks for a sex, and speaks of no company, it is a person's. */
export function designation(
  control: ControlDescription,
  reading: ControlReading,
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  sections: readonly Section[],
): ControlReading | undefined {
  const language = DESIGNATION.exec(plainLabel(mainText(control)).replace(/[^\p{L}]/gu, ''))?.[1];
  if (language === undefined || control.kind !== 'text' || reading.topic !== 'other') return undefined;
  const isOfForm = ({ form }: ControlDescription): boolean => form === control.form;
  const asksForSex = controls.some((other, index) => isOfForm(other) && readings[index]?.topic === 'sex');
  const around = [
    ...sections.map(({ text }) => text),
    ...controls.filter(isOfForm).map(mainText),
    ...control.before,
  ];
  if (!asksForSex || around.some((text) => OF_COMPANY.test(text))) return undefined;
  return {
    ...reading,
    topic: 'name',
    score: 60,
    evidence: ['beside a sex: name'],
    language: language === '中文' ? 'chinese' : 'english',
  };
}
