/**
 * Makes `src/card/telegraph-table.generated.ts` from the Unihan database of Debian's package `unicode-data` (15.0.0).
 *
 *   apt-get install unicode-data bzip2
 *   npx tsx src/dev/telegraph-table.ts
 *
 * A column is the row of its characters in the order of their codes, where a number stands for that many codes without
 * a character. Of the Mainland column only what the Taiwan column lacks is kept. A variant group is a character without
 * a Taiwan code, followed by the characters with one of which Unihan says that it is a variant.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE_FOLDER = '/usr/share/unicode';
const TARGET = fileURLToPath(new URL('../card/telegraph-table.generated.ts', import.meta.url));
const CODE_COUNT = 10_000;

/** Same word, other form. Left out: spoofing (looks alike only) and specialised (same in one meaning only). */
const VARIANT_PROPERTIES = ['kSemanticVariant', 'kSimplifiedVariant', 'kTraditionalVariant', 'kZVariant'];

interface UnihanRow {
  readonly character: string;
  readonly property: string;
  readonly values: readonly string[];
}

function readUnihan(file: string, properties: readonly string[]): readonly UnihanRow[] {
  const text = execFileSync('bzcat', [`${SOURCE_FOLDER}/${file}`], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return text.split('\n').flatMap((line) => {
    const [codePoint = '', property = '', values = ''] = line.split('\t');
    return codePoint.startsWith('U+') && properties.includes(property)
      ? [{ character: fromCodePoint(codePoint), property, values: values.split(' ') }]
      : [];
  });
}

function fromCodePoint(notation: string): string {
  return String.fromCodePoint(Number.parseInt(notation.slice('U+'.length), 16)).normalize('NFC');
}

function column(rows: readonly UnihanRow[], property: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const row of rows.filter((candidate) => candidate.property === property)) {
    for (const code of row.values) characters.set(Number(code), row.character);
  }
  return characters;
}

function packColumn(characters: ReadonlyMap<number, string>): string {
  let packed = '';
  let gap = 0;
  for (let code = 0; code < CODE_COUNT; code++) {
    const character = characters.get(code);
    if (character === undefined) {
      gap++;
      continue;
    }
    packed += (gap === 0 ? '' : String(gap)) + character;
    gap = 0;
  }
  return packed;
}

function variantLinks(): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to));
  for (const { character, values } of readUnihan('Unihan_Variants.txt.bz2', VARIANT_PROPERTIES)) {
    for (const value of values) {
      const other = fromCodePoint(value.split('<')[0] ?? '');
      if (other === character) continue;
      link(character, other);
      link(other, character);
    }
  }
  return links;
}

function packVariants(coded: ReadonlySet<string>, inHongKongUse: ReadonlySet<string>): string {
  return [...variantLinks()]
    .filter(([character]) => !coded.has(character) && inHongKongUse.has(character))
    .map(([character, others]) => [character, ...[...others].filter((other) => coded.has(other)).sort()])
    .filter((group) => group.length > 1)
    .map((group) => group.join(''))
    .sort()
    .join(' ');
}

/** What a card or a recogniser can bring up: Hong Kong's supplementary set, Big Five, and GB 2312 (simplified forms). */
function charactersInUse(): Set<string> {
  const rows = readUnihan('Unihan_OtherMappings.txt.bz2', [
    'kHKSCS',
    'kBigFive',
    'kGB0',
    'kMainlandTelegraph',
  ]);
  const core = readUnihan('Unihan_IRGSources.txt.bz2', ['kIICore']);
  return new Set([...rows, ...core].map((row) => row.character));
}

const telegraphRows = readUnihan('Unihan_OtherMappings.txt.bz2', ['kTaiwanTelegraph', 'kMainlandTelegraph']);
const taiwan = column(telegraphRows, 'kTaiwanTelegraph');
const mainland = column(telegraphRows, 'kMainlandTelegraph');
const mainlandOnly = new Map([...mainland].filter(([code, character]) => taiwan.get(code) !== character));
const variants = packVariants(new Set(taiwan.values()), charactersInUse());

writeFileSync(
  TARGET,
  `// Made by src/dev/telegraph-table.ts from the Unihan database 15.0.0, modified (packed). Do not edit.
// Copyright 1991-2022 Unicode, Inc. Licence: TELEGRAPH-LICENCE.md
export const TAIWAN_COLUMN =
  '${packColumn(taiwan)}';
export const MAINLAND_COLUMN =
  '${packColumn(mainlandOnly)}';
export const VARIANT_GROUPS =
  '${variants}';
`,
);
