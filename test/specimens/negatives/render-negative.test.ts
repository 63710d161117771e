import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { NEGATIVE_KINDS } from './negative.ts';
import { renderNegative } from './render-negative.ts';

describe('a picture to be refused', () => {
  it.each(NEGATIVE_KINDS)(
    'is drawn, the same for the same seed, with at least one truthful reason: %s',
    async (kind) => {
      const negative = renderNegative(kind, 3);
      expect(Buffer.compare(negative.bytes, renderNegative(kind, 3).bytes)).toBe(0);
      expect(Buffer.compare(negative.bytes, renderNegative(kind, 4).bytes)).not.toBe(0);
      expect((await loadImage(Buffer.from(negative.bytes))).width).toBeGreaterThanOrEqual(700);
      expect(negative.truthful.length).toBeGreaterThan(0);
    },
  );
});
