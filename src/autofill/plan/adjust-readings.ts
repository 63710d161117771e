import type { ControlDescription, Section } from '../description.ts';
import {
  documentNumber,
  NUMBER_ALONE,
  numberAlone,
  numberOfRow,
  permanentCard,
} from './document-neighbours.ts';
import { documentReader, isTitleOfCard } from './document-readings.ts';
import { mainText } from './main-text.ts';
import { besideSurname, borrowedName, captioned, designation, restOfName } from './name-neighbours.ts';
import { namesHongKongCard } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';
import { readLabel } from './read-label.ts';
import type { Topic } from './topics.ts';
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
    const before = [controls[index - 1], adjusted[index - 1]] as const;
    adjusted.push(
      borrowedName(control, reading, ...before) ??
        designation(control, reading, controls, readings, sections) ??
        documentNumber(control, reading, [...adjusted.slice(-2), ...readings.slice(index + 1, index + 2)]) ??
        numberAlone(control, reading, ...before) ??
        numberOfRow(index, controls, readings) ??
        permanentCard(control, reading, ...before) ??
        titled(control, reading, sections) ??
        captioned(control, reading, controls[index - 1]) ??
        besideSurname(control, reading, ...before) ??
        restOfName(control, reading, ...before) ??
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
