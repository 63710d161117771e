import type { ControlDescription, Section } from '../description.ts';
import { documentReader, isTitleOfCard } from './document-readings.ts';
import { mainText, nearestText } from './main-text.ts';
import { isPartAlone } from './name-words.ts';
import { namesHongKongCard } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';
import { readIdentifier } from './read-identifier.ts';
import { readLabel } from './read-label.ts';
import type { Part, Topic } from './topics.ts';
import { isUserName } from './user-names.ts';

/** Corrects what controls were taken for by what their neighbours are. */
export function adjustReadings(
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  sections: readonly Section[],
): readonly ControlReading[] {
  const adjusted: ControlReading[] = [];
  const isOfCard = documentReader(controls, readings, sections);
  controls.forEach((control, index) => {
    const reading = readings[index];
    if (reading === undefined) return;
    const borrowed = borrowedName(control, reading, controls[index - 1], adjusted[index - 1]);
    adjusted.push(
      borrowed ??
        designation(control, reading, controls, readings, sections) ??
        documentNumber(control, reading, [...adjusted.slice(-2), ...readings.slice(index + 1, index + 2)]) ??
        numberAlone(control, reading, controls[index - 1], adjusted[index - 1]) ??
        numberOfRow(index, controls, readings) ??
        permanentCard(control, reading, controls[index - 1], adjusted[index - 1]) ??
        titled(control, reading, sections) ??
        captioned(control, reading, controls[index - 1]) ??
        besideSurname(control, reading, controls[index - 1], adjusted[index - 1]) ??
        restOfName(control, reading, controls[index - 1], adjusted[index - 1]) ??
        ((OF_A_DOCUMENT.has(reading.topic) && !isOfCard(index)) ||
        isUserName(index, controls, reading) ||
        isOnPaymentCard(control, controls)
          ? { ...reading, topic: 'other', score: 0 }
          : reading),
    );
  });
  return adjusted;
}

const CARD_HOLDER = /\bcard ?holder|持卡人/u;
const PAYMENT = /\bcvv|\bcvc|security code|card number|\bexpir|卡號|有效日期|有效期|到期/u;

/** `持卡人英文姓名` is asked for an access card as well; beside an expiry date or a card number it is that of a payment. */
function isOnPaymentCard(control: ControlDescription, controls: readonly ControlDescription[]): boolean {
  return (
    CARD_HOLDER.test(plainLabel(mainText(control))) &&
    controls.some(
      (other) =>
        other !== control && other.form === control.form && PAYMENT.test(plainLabel(mainText(other))),
    )
  );
}

const OF_A_DOCUMENT: ReadonlySet<Topic | undefined> = new Set([
  'issue-date',
  'issue-place',
  'first-registration',
]);

const NUMBER_ALONE = /^(?:no|number|card (?:no|number)|號碼|編號|證號|卡號)\W*$/u;
const TOPICLESS = /^(?:date|enter (?:a )?date|日期|(?:your )?answer|value|回答|答案|您的答案|你的答案)$/u;
const NAME_ON_CARD = /^name (?:on|of) (?:the )?card ?(?:holder)?$|^(?:持卡人|卡上)姓名$/u;

/** `Date` under the heading `2. Date of birth`, `Name on card` and `No.` under `Identity card`: the title says of what. */
function titled(
  control: ControlDescription,
  reading: ControlReading,
  sections: readonly Section[],
): ControlReading | undefined {
  const plain = plainLabel(mainText(control));
  const [nearest] = control.sections;
  const title = nearest === undefined ? undefined : sections[nearest];
  if (control.kind !== 'text' || title === undefined || title.kind === 'text') return undefined;
  if (NAME_ON_CARD.test(plain) && namesHongKongCard(title.text))
    return { ...reading, topic: 'name', score: 60, evidence: ['title: identity card'] };
  if (NUMBER_ALONE.test(plain) && isTitleOfCard(title.text))
    return { ...reading, topic: 'number', score: 60, evidence: ['title: identity card'] };
  if ((reading.topic !== undefined && reading.topic !== 'other') || !TOPICLESS.test(plain)) return undefined;
  const { topic, strength, language } = readLabel(title.text);
  if (topic === undefined || topic === 'other' || strength < 0.9) return undefined;
  return { ...reading, topic, score: 60, evidence: [`title: ${topic}`], ...(language && { language }) };
}

const DESIGNATION = /^(中文|英文)名稱$/u;
const OF_COMPANY =
  /公司|商業|商號|商戶|機構|團體|學校|就讀|寵物|動物|品種|產品|作品|船|車|店|company|business|organi[sz]ation|corporat|school|\bpet\b|product/iu;

/** `中文名稱` is a company's, but in a form that asks for a sex, and speaks of no company, it is a person's. */
function designation(
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

/** Two boxes in one cell with `Surname` under the first: what the page's code calls both tells that it is no label of the second. */
function captioned(
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

/** `名字` is a whole name, but beside `姓氏` the given one, whatever the page's code calls both. */
function besideSurname(
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
function restOfName(
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

/** `ID type / No.` in the first cell, a list and a box in the second: the list is the type, and the box is no other one. */
function numberOfRow(
  index: number,
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
): ControlReading | undefined {
  const [control, previous, reading] = [controls[index], controls[index - 1], readings[index]];
  if (control === undefined || previous === undefined || reading === undefined) return undefined;
  const { label, before, placeholder, row, after, hints, identifiers, groups, form } = control;
  const isSilent = label === '' && before.length === 0 && placeholder === '';
  const isOfList = previous.options.length > 0 && groups[0] === previous.groups[0];
  if (control.kind !== 'text' || reading.topic !== 'document-type' || !isSilent || !isOfList)
    return undefined;
  if (!/\b(?:no|nos|number)\b|號碼|編號/iu.test(row[0] ?? '')) return undefined;
  if (/other|specify|其他|註明/iu.test([after, ...hints, ...identifiers].join(' '))) return undefined;
  if (readings.some(({ topic }, other) => topic === 'number' && controls[other]?.form === form))
    return undefined;
  return { ...reading, topic: 'number', score: 60, evidence: ['beside a choice of documents: number'] };
}

const PERMANENT_CARD =
  /^(?=.*\p{L})(?:(?:holder of )?(?:an? |the )?(?:(?:hong kong|hksar|hk) )?permanent (?:resident )?(?:hkid|hkic|identity|id)(?: card)?(?: holder)?)?[\s\p{P}]*(?:(?:持有)?(?:香港)?永久性?(?:居民)?身份證(?:持有人)?)?$/u;

/** A box to tick right behind the number, called after that card alone, tells its kind; elsewhere it may be one of a list of papers. */
function permanentCard(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  const isBehindNumber =
    said?.topic === 'number' && control.groups.some((group) => previous?.groups.includes(group));
  return control.kind === 'checkbox' && isBehindNumber && PERMANENT_CARD.test(plainLabel(mainText(control)))
    ? { ...reading, topic: 'permanent', score: 60, evidence: ['behind the number: permanent'] }
    : undefined;
}

const LANGUAGE_ALONE =
  /^(?:\(?\w{1,2}[.)])?[\s(（[]*(?:and )?(?:in )?(?:中文?|英文?|chi(?:nese)?\.?|eng(?:lish)?\.?)(?:[\s/]*(?:chinese|english|中文|英文))?[\s)）\]?？]*$/u;

/** `學員姓名（中文）`, then `（英文）`: the second takes its noun from the first. */
function borrowedName(
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

const DOCUMENT_NUMBER =
  /^(?:[\d.]+ ?)?(?:(?:身份證明)?文件(?:號碼|編號) ?)?(?:your |identity |identification |travel )?doc(?:ument)?s?\.? (?:no\.?|nos|number|id|#)(?: \(?[^a-z]*\)?)?$|^(?:[\d.]+ ?)?(?:the )?(?:no\.?|number) (?:of|on) (?:the |your |this )?(?:above |chosen |selected )?(?:(?:identity )?document|(?:proof of )?identity|identification)$|^(?:[\d.]+ ?)?(?:身份)?(?:證明)?文件(?:號碼|編號)$/u;

const BEGINNING_OF_NUMBER =
  /^(?:[\d.]+ ?)?(?:the )?first (?:4|four) (?:characters?|digits?|letters?|alphanumerics?)(?: (?:or|and) (?:characters?|digits?|numbers?))? of (?:the |your |this )?(?:identity |identification )?(?:document|id)(?: no\.?| number)?$/u;

/** `Document number` beside a choice of documents is the number of the document that is chosen there. */
function documentNumber(
  control: ControlDescription,
  reading: ControlReading,
  beside: readonly ControlReading[],
): ControlReading | undefined {
  if (control.kind !== 'text' || (reading.topic !== undefined && reading.topic !== 'other')) return undefined;
  const isUnlabelled = mainText(control) === '' && control.hints.some(namesHongKongCard);
  const plain = plainLabel(mainText(control));
  const isBeginning = BEGINNING_OF_NUMBER.test(plain);
  if (!isUnlabelled && !isBeginning && !DOCUMENT_NUMBER.test(plain)) return undefined;
  if (!beside.some(({ topic }) => topic === 'document-type')) return undefined;
  const number = { ...reading, topic: 'number' as const, score: 60 };
  return {
    ...number,
    evidence: ['beside a choice of documents: number'],
    ...(isBeginning && { part: 'first-four' as const }),
  };
}

/** `Identification document: [list] No. [box]`: two boxes in one line of the page. */
function numberAlone(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  if (control.kind !== 'text' || said?.topic !== 'document-type') return undefined;
  const text = nearestText(control) || control.placeholder.replace(/[\s,，(（]*(?:e\.?g\.?|例).*$/iu, '');
  if (!NUMBER_ALONE.test(plainLabel(text))) return undefined;
  const isBeside = previous !== undefined && control.groups[0] === previous.groups[0];
  return isBeside
    ? { ...reading, topic: 'number', score: 60, evidence: ['beside a choice of documents: number'] }
    : undefined;
}

/**
 * For each control whether it names a role that the form is not about, beside another one that asks the same of the
 * role in the form's title: on a `Visitor registration`, the resident's name is not the visitor's.
 */
export function otherRoles(
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  titles: readonly string[],
  rolesIn: (text: string) => readonly string[],
): readonly boolean[] {
  const titled = new Set(titles.flatMap(rolesIn));
  const own = controls.map((control) => rolesIn(mainText(control)));
  // `考生英文姓名 Name of candidate in English`: what stands beside the role of the title is another word for it.
  const roles = new Set([...titled, ...own.filter((words) => words.some((word) => titled.has(word))).flat()]);
  const isOfForm = own.map((words) => words.some((word) => roles.has(word)));
  return controls.map((_, index) => {
    const words = own[index] ?? [];
    if (words.length === 0 || isOfForm[index]) return false;
    return readings.some(
      ({ topic }, other) =>
        isOfForm[other] === true &&
        topic !== undefined &&
        topic !== 'other' &&
        topic === readings[index]?.topic,
    );
  });
}

/** What a page is about: its own title and those of its parts. */
export function formTitles(title: string, sections: readonly Section[]): readonly string[] {
  return [title, ...sections.filter(({ kind }) => kind === 'heading').map(({ text }) => text)];
}
