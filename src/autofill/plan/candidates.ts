import type { ControlDescription, FrameToPlan, Section } from '../description.ts';
import { mainText } from './main-text.ts';
import { plainLabel } from './plain-label.ts';
import type { ControlReading } from './read-control.ts';
import { readLabel } from './read-label.ts';
import type { Person } from './read-person.ts';
import type { Want } from './wants.ts';

/** A control that wants something of the card. */
export interface Candidate {
  readonly frameId: number;
  readonly control: ControlDescription;
  /** Place among the controls of its frame. */
  readonly index: number;
  readonly want: Want;
  /** For one of several boxes: which character or group of the value, from 0, and how many boxes there are. */
  readonly box?: {
    readonly index: number;
    readonly count: number;
    /** Of a date: in which order its digits stand. */
    readonly template?: string;
  };
  readonly score: number;
  readonly evidence: readonly string[];
  readonly person?: Person;
  /** Stands under a title that speaks of the user: `About you`. */
  readonly isOfUser?: true;
  /** Its own words, or the title over it, say that it is written as on the identity card. */
  readonly isAsOnCard?: true;
  /** The part of the page that asks for this name asks for a card's number, too. */
  readonly isWithNumber?: true;
  /** Asked for a second time on purpose: `Confirm HKID`, or in a sentence that its writer signs. */
  readonly isConfirmation: boolean;
}

export function sectionsOf(frame: FrameToPlan, control: ControlDescription): readonly Section[] {
  return control.sections.flatMap((index) => frame.description.sections[index] ?? []);
}

/** A control with what it was taken for. */
export interface ReadControl {
  readonly frameId: number;
  readonly control: ControlDescription;
  readonly index: number;
  readonly reading: ControlReading;
  readonly person?: Person;
  readonly isOfUser?: true;
  readonly isAsOnCard?: true;
  /** A blank for the writer of the sentence in which it stands, or for the name of who signs. */
  readonly isOfWriter?: true;
  /** A blank for somebody else of whom that sentence speaks. */
  readonly isOfAppointed?: true;
  /** The part of the page that asks for this name asks for a card's number, too. */
  readonly isWithNumber?: true;
  /** Texts around it that may say what a group of controls is for, nearest first. */
  readonly context: readonly string[];
}

export function candidate(
  { frameId, control, index, reading, person, isOfUser, isAsOnCard, isOfWriter, isWithNumber }: ReadControl,
  want: Want,
  box?: Candidate['box'],
): Candidate {
  const text = plainLabel(mainText(control));
  return {
    frameId,
    control,
    index,
    want,
    score: reading.score,
    evidence: reading.evidence,
    isConfirmation:
      isOfWriter === true ||
      (/confirm|re-?enter|re-?type|again|repeat|再次|重複|重新輸入|確認/u.test(text) &&
        readLabel(text).topic !== undefined),
    ...(person && { person }),
    ...(isOfUser && { isOfUser }),
    ...(isAsOnCard && { isAsOnCard }),
    ...(isWithNumber && { isWithNumber }),
    ...(box && { box }),
  };
}
