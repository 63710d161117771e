import { foldGlyphVariants } from './glyph-variants.ts';
import type { FieldName, HkIdCardResult } from './result.ts';

/**
 * Whether a field was read right, for measurements: equal as printed, character for character. In the Chinese name the
 * two Hong Kong forms of a character (衞 and 衛) count as equal, since fonts decide between them.
 */
export function compareField(
  field: FieldName,
  read: Partial<HkIdCardResult>,
  truth: Partial<HkIdCardResult>,
): boolean {
  if (field === 'name') return foldGlyphVariants(read.name ?? '') === foldGlyphVariants(truth.name ?? '');
  if (field === 'permanent') return read.permanent === truth.permanent;
  return (read[field] ?? '') === (truth[field] ?? '');
}
