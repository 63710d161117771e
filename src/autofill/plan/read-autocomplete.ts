import type { TextReading } from './topics.ts';

const AUTOCOMPLETE: Readonly<Record<string, TextReading>> = {
  name: { topic: 'name', strength: 1 },
  'given-name': { topic: 'name', strength: 1, part: 'given' },
  'family-name': { topic: 'name', strength: 1, part: 'surname' },
  'additional-name': { topic: 'name', strength: 1, part: 'middle' },
  'honorific-prefix': { topic: 'title', strength: 1 },
  sex: { topic: 'sex', strength: 1 },
  bday: { topic: 'birth-date', strength: 1 },
  'bday-day': { topic: 'birth-date', strength: 1, part: 'day' },
  'bday-month': { topic: 'birth-date', strength: 1, part: 'month' },
  'bday-year': { topic: 'birth-date', strength: 1, part: 'year' },
};

const AUTOCOMPLETE_OTHER =
  /^(?:email|tel|street|address|country|postal|organization|username|.*password|one-time|cc-|url|photo|nickname|language|impp|transaction)/;

/** What one token of the `autocomplete` attribute asks for. */
export function readAutocomplete(token: string): TextReading {
  const known = Object.hasOwn(AUTOCOMPLETE, token) ? AUTOCOMPLETE[token] : undefined;
  if (known) return known;
  return AUTOCOMPLETE_OTHER.test(token) ? { topic: 'other', strength: 1 } : { strength: 0 };
}
