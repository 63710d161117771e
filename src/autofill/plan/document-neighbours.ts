import type { ControlDescription } from '../description.ts';
import { mainText, nearestText } from './main-text.ts';
import { namesHongKongCard } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';

const DOCUMENT_NUMBER =
  /^(?:[\d.]+ ?)?(?:(?:身份證明)?文件(?:號碼|編號) ?)?(?:your |identity |identification |travel )?doc(?:ument)?s?\.? (?:no\.?|nos|number|id|#)(?: \(?[^a-z]*\)?)?$|^(?:[\d.]+ ?)?(?:the )?(?:no\.?|number) (?:of|on) (?:the |your |this |that )?(?:above |chosen |selected )?(?:(?:identity )?document|(?:proof of )?identity|identification)(?: (?:身份)?(?:證明)?(?:證件|文件)(?:號碼|編號))?$|^(?:[\d.]+ ?)?(?:身份)?(?:證明)?文件(?:號碼|編號)$/u;

const BEGINNING_OF_NUMBER =
  /^(?:[\d.]+ ?)?(?:the )?first (?:4|four) (?:characters?|digits?|letters?|alphanumerics?)(?: (?:or|and) (?:characters?|digits?|numbers?))? of (?:the |your |this )?(?:identity |identification )?(?:document|id)(?: no\.?| number)?$/u;

/** `文件號碼（包括字母）`: how it is written, and no part of it. */
const HOW_TO_WRITE =
  /[(（](?:(?:連同?|包括|包含|含)(?:英文)?(?:字母|括[號弧])(?:(?:及|和)(?:英文)?(?:字母|數字|括[號弧]))?(?:內的?數字)?|(?:including|with) (?:the )?(?:letters?|brackets?)(?: and (?:letters?|digits|brackets?))?)[)）]$/u;

/** `文件號碼 * 必須全為大楷`: what follows the mark of a required box. */
const REMARK = /(?<=\p{L}.*)[*＊]\s*(?:必須|請)(?:全部?|用|以)?為?(?:英文)?(?:大楷|大寫|正楷)[^\d首前後]*$/u;

/** `Document number` beside a choice of documents is the number of the document that is chosen there. */
export function documentNumber(
  control: ControlDescription,
  reading: ControlReading,
  beside: readonly ControlReading[],
): ControlReading | undefined {
  if (control.kind !== 'text' || (reading.topic !== undefined && reading.topic !== 'other')) return undefined;
  const isUnlabelled = mainText(control) === '' && control.hints.some(namesHongKongCard);
  const plain = plainLabel(mainText(control).replace(REMARK, '')).replace(HOW_TO_WRITE, '').trim();
  const isBeginning = BEGINNING_OF_NUMBER.test(plain);
  if (!isUnlabelled && !isBeginning && !DOCUMENT_NUMBER.test(plain)) return undefined;
  if (!beside.some(({ topic }) => topic === 'document-type')) return undefined;
  return { ...numberBesideChoice(reading), ...(isBeginning && { part: 'first-four' as const }) };
}

export const NUMBER_ALONE = /^(?:no|number|card (?:no|number)|號碼|編號|證號|卡號)\W*$/u;

/** `Identification document: [list] No. [box]`: two boxes in one line of the page. */
export function numberAlone(
  control: ControlDescription,
  reading: ControlReading,
  previous: ControlDescription | undefined,
  said: ControlReading | undefined,
): ControlReading | undefined {
  if (control.kind !== 'text' || said?.topic !== 'document-type') return undefined;
  const text = nearestText(control) || control.placeholder.replace(/[\s,，(（]*(?:e\.?g\.?|例).*$/iu, '');
  if (!NUMBER_ALONE.test(plainLabel(text))) return undefined;
  const isBeside = previous !== undefined && control.groups[0] === previous.groups[0];
  return isBeside ? numberBesideChoice(reading) : undefined;
}

const ASKS_FOR_NUMBER =
  /\b(?:no|nos|number)\b|號碼|編號|^\W*(?:identity |id )?(?:document|identification)\W*$|^[^\p{L}]*(?:身份)?(?:證明)?(?:文件|證件)[^\p{L}]*$/iu;

/**
 * `ID type / No.` or `Document` in the first cell, a list and a box in the second: the list is the type, and the box is
 * no other one.
 */
export function numberOfRow(
  index: number,
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
): ControlReading | undefined {
  const [control, previous, reading] = [controls[index], controls[index - 1], readings[index]];
  if (control === undefined || previous === undefined || reading === undefined) return undefined;
  const isOfDocument =
    reading.topic === 'document-type' ||
    (reading.topic === undefined && readings[index - 1]?.topic === 'document-type');
  const { kind, label, before, placeholder, column, row, after, hints, identifiers, groups, form } = control;
  const isSilent = label === '' && before.length === 0 && placeholder === '' && column === '';
  const isOfList = previous.options.length > 0 && groups[0] === previous.groups[0];
  if (kind !== 'text' || !isOfDocument || !isSilent || !isOfList) return undefined;
  if (!ASKS_FOR_NUMBER.test(row[0] ?? '')) return undefined;
  if (/other|specify|其他|註明/iu.test([after, ...hints, ...identifiers].join(' '))) return undefined;
  const isAskedElsewhere = controls.some(
    (other, place) =>
      other !== control &&
      other.form === form &&
      (readings[place]?.topic === 'number' || DOCUMENT_NUMBER.test(plainLabel(nearestText(other)))),
  );
  return isAskedElsewhere ? undefined : numberBesideChoice(reading);
}

function numberBesideChoice(reading: ControlReading): ControlReading {
  return { ...reading, topic: 'number', score: 60, evidence: ['beside a choice of documents: number'] };
}

const PERMANENT_CARD =
  /^(?=.*\p{L})(?:(?:holder of )?(?:an? |the )?(?:(?:hong kong|hksar|hk) )?permanent (?:resident )?(?:hkid|hkic|identity|id)(?: card)?(?: holder)?)?[\s\p{P}]*(?:(?:持有)?(?:香港)?永久性?(?:居民)?身份證(?:持有人)?)?$/u;

/** A box to tick right behind the number, called after that card alone, tells its kind; elsewhere it may be one of a list of papers. */
export function permanentCard(
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
