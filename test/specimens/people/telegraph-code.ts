import { codesOfCharacter } from '../../../src/card/telegraph.ts';

/** The four digits printed for a character; the filler `0000` for one that has no code. */
export function telegraphCode(character: string): string {
  return codesOfCharacter(character)[0] ?? '0000';
}
