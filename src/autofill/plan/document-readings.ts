import type { ControlDescription, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import { HONG_KONG_ID, namesHongKongCard, OTHER_DOCUMENT } from './number-words.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';

/** Numbers of things that are issued, or registered, on a day of their own. */
const ISSUED_THING =
  /certificate|permit|\bpolicy\b|licen[cs]e|vehicle|registration (?:no|mark|number)|\bcard no|證明?書|許可證|牌照|保單|車輛|車牌|登記號碼|登記證/u;

/** Whether a date or place of issue that does not say of what belongs to the identity card. */
export type OfCard = (index: number) => boolean;

/**
 * `Date of issue` alone is that of the document whose number is asked for before it, else of the one that its section
 * is about. A form that asks for no card at all does not mean the card's.
 */
export function documentReader(
  controls: readonly ControlDescription[],
  readings: readonly ControlReading[],
  sections: readonly Section[],
): OfCard {
  const asksForCard = readings.map(({ topic }) => topic === 'number' || topic === 'document-type');
  return (index) => {
    const control = controls[index];
    if (control === undefined) return false;
    if (namesHongKongCard(mainText(control))) return true;
    // `(b) Passport, only if no HKID` over `Issuing country`: the document that is named first.
    if ([...control.row, ...control.before.slice(1, 4)].some(namesOtherFirst)) return false;
    if (saysCard(control)) return true;
    const [nearest] = control.sections;
    if (isTitleOfCard(nearest === undefined ? '' : (sections[nearest]?.text ?? ''))) return true;
    if (!asksForCard.some((asks, other) => asks && controls[other]?.form === control.form)) return false;
    for (let before = index - 1; before >= 0; before -= 1) {
      const other = controls[before];
      if (other === undefined || asksForCard[before]) return true;
      if (isOtherDocument(mainText(other))) return false;
    }
    return !control.sections.some((section) => isOtherDocument(sections[section]?.text ?? ''));
  };
}

function namesOtherFirst(text: string): boolean {
  const plain = plainLabel(text);
  const other = plain.search(OTHER_DOCUMENT);
  const card = plain.search(HONG_KONG_ID);
  return other >= 0 && (card < 0 || other < card) && !/\/|\bor\b|或|、/u.test(plain);
}

function saysCard(control: ControlDescription): boolean {
  return [mainText(control), control.placeholder, ...control.hints].some(namesHongKongCard);
}

/** `B. Hong Kong identity card`: what stands below is about the card, and about no other document. */
export function isTitleOfCard(title: string): boolean {
  return namesHongKongCard(title) && !OTHER_DOCUMENT.test(plainLabel(title));
}

function isOtherDocument(text: string): boolean {
  const plain = plainLabel(text);
  return !namesHongKongCard(plain) && (OTHER_DOCUMENT.test(plain) || ISSUED_THING.test(plain));
}
