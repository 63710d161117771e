import { type DrawnName, drawName } from '../people/draw-name.ts';
import type { Random } from '../random.ts';

/** A name for another document; it always has Chinese characters. */
export function drawHolder(random: Random): DrawnName {
  return drawName(random, random.pick(['M', 'F']), true);
}
