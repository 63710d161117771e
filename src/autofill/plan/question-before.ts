import type { ControlDescription } from '../description.ts';
import { plainLabel } from './plain-label.ts';
import { readLabel } from './read-label.ts';

/** The line before a box; the one before that, where it only tells how to fill in: `As on your identity document.` */
export function questionBefore({
  before: [nearest = '', next = ''],
}: Pick<ControlDescription, 'before'>): string {
  return isRemark(nearest) && next !== '' ? next : nearest;
}

/** A line that says nothing but how to fill in, or stands in brackets and asks for nothing itself. */
export function isRemark(line: string): boolean {
  if (!/\p{L}/u.test(line)) return false;
  if (!/\p{L}/u.test(plainLabel(line))) return true;
  const { topic, language, part } = readLabel(line);
  const asks = topic !== undefined || language !== undefined || part !== undefined;
  return /^\s*[(（][^()（）]*(?:\([^()]*\)[^()（）]*)?[)）]\s*$/u.test(line) && !asks;
}
