import type { Quadrilateral } from './quadrilateral.ts';

/** The ten fields of the OCR contract, in the contract's order (docs: `hk-id-card`, response body). */
export const FIELD_NAMES = [
  'name',
  'name_en',
  'sex',
  'birth_date',
  'number',
  'symbols',
  'name_telegraph_code',
  'permanent',
  'initial_issue_date',
  'issue_date',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** How sure the reader is of each field, 0 (not read) to 1. Calibrated: of the fields at 0.9 or more, 99 in 100 are right. */
export type FieldConfidence = Readonly<Record<FieldName, number>>;

/**
 * Exactly the contract's `HkIdCardResult`: the strings as printed on the card.
 * A field that could not be read is an empty string; `permanent` is then absent, since the contract has no "unknown".
 */
export interface HkIdCardResult {
  /** Chinese name, for example `樂永晴`; empty on a card without one. */
  readonly name: string;
  /** `SURNAME, Given names`. */
  readonly name_en: string;
  readonly sex: 'M' | 'F' | '';
  /** `DD-MM-YYYY`, `MM-YYYY` or `YYYY`: what is not known is not printed. */
  readonly birth_date: string;
  /** Letters, six digits and the check character in brackets: `Z683365(5)`. */
  readonly number: string;
  /** For example `***AZ`. */
  readonly symbols: string;
  /** Four digits for each character of `name`, without spaces. */
  readonly name_telegraph_code: string;
  /** True for a permanent identity card. From the title, never from the symbols. */
  readonly permanent?: boolean;
  /** `(MM-YY)`, with its brackets. */
  readonly initial_issue_date: string;
  /** `DD-MM-YY`. */
  readonly issue_date: string;
  /** Only when asked for. Corners of the large portrait on the original image. */
  readonly portrait_location?: Quadrilateral;
  /** Only when asked for. Bare Base64 of an upright JPEG. */
  readonly portrait_image?: string;
  readonly confidence: FieldConfidence;
}
