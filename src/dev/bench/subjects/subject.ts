import type { FieldName } from '../../../card/result.ts';
import type { EncodedPicture } from '../../../ocr/picture.ts';
import type { KnownFields } from '../cases/bench-case.ts';

/** What a reader answered for one picture. */
export interface Answer {
  /** The name of the failure when it refused. */
  readonly refused?: string;
  readonly fields: KnownFields;
  /** Absent for a reader that does not say how sure it is. */
  readonly confidence?: Readonly<Record<FieldName, number>>;
  /** Milliseconds from picture to answer. */
  readonly milliseconds: number;
  /** Milliseconds of the parts, where the reader tells them. */
  readonly stages?: Readonly<Record<string, number>>;
}

/** A reader that is measured. */
export interface Subject {
  readonly name: string;
  /** Milliseconds until it was ready for its first picture. */
  readonly loadMilliseconds: number;
  answer(picture: EncodedPicture): Promise<Answer>;
  close(): Promise<void>;
}
