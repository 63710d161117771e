import type { Candidate } from './candidates.ts';
import type { CardValues } from './card-values.ts';

/** Of six boxes for telegraph codes, three stay empty when the name has three characters. */
export function isSpareBox(
  { want, box }: Pick<Candidate, 'want' | 'box'>,
  { telegraphCodes }: CardValues,
): boolean {
  return (
    want === 'telegraph-code-group' &&
    telegraphCodes !== undefined &&
    (box?.index ?? 0) >= telegraphCodes.length
  );
}
