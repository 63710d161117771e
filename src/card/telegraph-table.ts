import { MAINLAND_COLUMN, TAIWAN_COLUMN, VARIANT_GROUPS } from './telegraph-table.generated.ts';

/**
 * The two editions of the Chinese telegraph code as Unihan gives them. Hong Kong publishes no table of its own; every
 * code on the official specimens is the one of the Taiwan column.
 */
export interface TelegraphTable {
  /** Character by code; sparse. */
  readonly taiwan: readonly (string | undefined)[];
  /** Only where the Mainland edition has another character than the Taiwan edition under that code. */
  readonly mainland: readonly (string | undefined)[];
  /** Codes of a character; two characters have two. */
  readonly taiwanCodes: ReadonlyMap<string, readonly number[]>;
  readonly mainlandCodes: ReadonlyMap<string, readonly number[]>;
  /** For a character without a Taiwan code: those with one of which it is a variant. */
  readonly variants: ReadonlyMap<string, readonly string[]>;
}

let unpacked: TelegraphTable | undefined;

/** The table, unpacked at the first use: a page that never asks for a code pays nothing. */
export function telegraphTable(): TelegraphTable {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): TelegraphTable {
  const taiwan = unpackColumn(TAIWAN_COLUMN);
  const mainland = unpackColumn(MAINLAND_COLUMN);
  return {
    taiwan,
    mainland,
    taiwanCodes: codesByCharacter(taiwan),
    mainlandCodes: codesByCharacter(mainland),
    variants: new Map(
      VARIANT_GROUPS.split(' ').map((group) => {
        const [character = '', ...others] = [...group];
        return [character, others] as const;
      }),
    ),
  };
}

/** A number in the packed column says how many codes have no character. */
function unpackColumn(packed: string): (string | undefined)[] {
  const characters: (string | undefined)[] = [];
  for (const [piece] of packed.matchAll(/\d+|./gu)) {
    const gap = /^\d/.test(piece) ? Number(piece) : 0;
    if (gap === 0) characters.push(piece);
    else characters.length += gap;
  }
  return characters;
}

function codesByCharacter(characters: readonly (string | undefined)[]): Map<string, readonly number[]> {
  const codes = new Map<string, readonly number[]>();
  characters.forEach((character, code) => {
    if (character !== undefined) codes.set(character, [...(codes.get(character) ?? []), code]);
  });
  return codes;
}
