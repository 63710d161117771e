import type { FieldName, HkIdCardResult } from '../../../card/result.ts';
import type { EncodedPicture } from '../../../ocr/picture.ts';

/** What is printed on a card, as far as it is known. */
export type KnownFields = Partial<Pick<HkIdCardResult, FieldName>>;

/** A picture to be read, with what a right answer is. */
export interface BenchCase {
  /** Name in reports; never a value from the card. */
  readonly id: string;
  /** `rendered`, or the name of the labelled folder. */
  readonly set: string;
  /** The condition of a rendered picture, or the tier of a labelled one. */
  readonly condition: string;
  readonly load: () => Promise<EncodedPicture>;
  readonly truth: KnownFields;
  /** The fields to be scored; empty when the picture must be refused or when only sure wrong answers count. */
  readonly expect: readonly FieldName[];
  /**
   * `read`: the fields count. `refuse`: not a card, any reading is wrong. `beyond-legibility`: nobody can read it
   * all, so that only wrong answers that claim to be sure count.
   */
  readonly goal: 'read' | 'refuse' | 'beyond-legibility';
}
