import type { Candidate } from './candidates.ts';
import type { CardValues } from './card-values.ts';

/** Of six boxes for telegraph codes, three stay empty when the name has three characters; of two for the sex, one. */
export function isSpareBox(
  { want, box }: Pick<Candidate, 'want' | 'box'>,
  { telegraphCodes, sex }: CardValues,
): boolean {
  if (want === 'sex' && box?.count === 2 && sex !== undefined) return box.index !== (sex === 'M' ? 0 : 1);
  return (
    want === 'telegraph-code-group' &&
    telegraphCodes !== undefined &&
    (box?.index ?? 0) >= telegraphCodes.length
  );
}
