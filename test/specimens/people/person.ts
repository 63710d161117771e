import type { CardEdition } from '../../../src/card/observations.ts';
import type { FieldName, HkIdCardResult } from '../../../src/card/result.ts';

/** What is printed on the card, in the contract's formats: the ground truth of a specimen. */
export type SpecimenTruth = Required<Pick<HkIdCardResult, FieldName>>;

/** Which of the kinds of card a person holds; it decides title, asterisks and whether there is a photograph. */
export type CardKind =
  | 'permanent-adult'
  | 'permanent-juvenile'
  | 'permanent-minor'
  | 'permanent-overseas'
  | 'plain-adult'
  | 'plain-juvenile';

/** An invented person and the card that this person holds. */
export interface Person {
  readonly seed: number;
  readonly edition: CardEdition;
  readonly kind: CardKind;
  readonly truth: SpecimenTruth;
  /** Four digits for each character of the Chinese name. */
  readonly codes: readonly string[];
}

/** Minors' cards have a blank white shape where the photograph would be. */
export function hasPhotograph(person: Person): boolean {
  return person.kind !== 'permanent-minor';
}
