import type { Meaning } from '../meaning.ts';
import type { ServerFailure } from '../server-failure.ts';
import { createServerReader } from './create-server-reader.ts';
import type { ServerReaderDependencies } from './dependencies.ts';
import type { ServerSettings } from './settings.ts';

/** `milliseconds`: from the click to the server's answer. */
export type ConnectionOutcome =
  | { readonly kind: 'works'; readonly milliseconds: number }
  | { readonly kind: 'fails'; readonly failure: ServerFailure };

/** A white square of 16 x 16 pixels, PNG: within the contract's limits, nobody's card, and no call that is billed. */
const WHITE_SQUARE =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQY02P4jwYYRrYAAID5/wF9g5q5AAAAAElFTkSuQmCC';

/** Refusals that only a server gives which took the credentials and looked at the picture. */
const ABOUT_THE_PICTURE: readonly Meaning[] = [
  'picture-refused',
  'recognition-failed',
  'size-refused',
  'format-refused',
];

/**
 * Tries address, credentials and operation with a picture that shows nothing. Being told that it shows no card is
 * the proof that everything else works.
 */
export async function testConnection(
  settings: ServerSettings,
  given: Partial<ServerReaderDependencies> = {},
  signal?: AbortSignal,
): Promise<ConnectionOutcome> {
  const now = given.now ?? Date.now;
  const start = now();
  const bytes = Uint8Array.from(atob(WHITE_SQUARE), (character) => character.charCodeAt(0));
  const reader = createServerReader(settings, { deadline: 30_000, backOff: 500, ...given });
  const reading = await reader.read({ bytes, mediaType: 'image/png' }, signal ? { signal } : {});
  const answered =
    reading.ok || (reading.failure.kind === 'refused' && ABOUT_THE_PICTURE.includes(reading.failure.meaning));
  return answered
    ? { kind: 'works', milliseconds: now() - start }
    : { kind: 'fails', failure: reading.failure };
}
