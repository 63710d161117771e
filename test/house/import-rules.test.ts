import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { brokenImportRules } from '../../src/dev/imports/broken-import-rules.ts';

let tree: string | undefined;

/** Writes the files to an empty tree and says which rules they break, as `rule: from -> to`. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  tree = await mkdtemp(join(tmpdir(), 'import-rules-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  return brokenImportRules(tree);
}

afterEach(async () => {
  if (tree) await rm(tree, { recursive: true, force: true });
  tree = undefined;
});

const ENTRY = { 'src/entries/background/index.ts': "import '../../card/number.ts';" };

describe('import rules', () => {
  test('let an allowed import pass', async () => {
    expect(
      await violations({
        'src/entries/background/index.ts': "import '../../ocr/reader.ts';",
        'src/ocr/reader.ts': "import type { Number } from '../card/number.ts'; export type Reader = Number;",
        'src/card/number.ts': "import { success } from '../result.ts'; export type Number = typeof success;",
        'src/result.ts': 'export const success = 1;',
      }),
    ).toEqual([]);
  });

  test.each([
    ['a plain import', "import { read } from '../engine/read.ts'; export const again = read;"],
    ['a type-only import', "import type { Read } from '../engine/read.ts'; export type Again = Read;"],
    ['an inline type import', "import { type Read } from '../engine/read.ts'; export type Again = Read;"],
    ['a re-export', "export { read } from '../engine/read.ts';"],
    ['a star re-export', "export * from '../engine/read.ts';"],
    ['an import with a query', "import { read } from '../engine/read.ts?iife'; export const again = read;"],
    ['a worker', "export const again = new Worker(new URL('../engine/read.ts', import.meta.url));"],
    ['an import in a type', "export type Again = Array<import('../engine/read.ts').Read>;"],
    ['a dynamic import', "export const again = () => import('../engine/read.ts');"],
    [
      'an import after newer syntax',
      `export const fields = { name: 1 } as const satisfies Record<string, number>;
       export class Card { accessor name = ''; #size?: number; override?: () => void; }
       import { read } from '../engine/read.ts'; export const again = read!;`,
    ],
  ])('refuse that card imports engine by %s', async (_, text) => {
    expect(
      await violations({
        ...ENTRY,
        'src/card/number.ts': text,
        'src/engine/read.ts': 'export const read = 1; export type Read = number;',
      }),
    ).toContain('card-imports-only-its-own: src/card/number.ts -> src/engine/read.ts');
  });

  test('see into .tsx files', async () => {
    expect(
      await violations({
        'src/entries/popup/main.tsx':
          "import { Card } from '../../ui/card.tsx'; export const page = <Card />;",
        'src/ui/card.tsx':
          'import { store } from \'../settings/store.ts\'; export const Card = () => <p class="card">{store}</p>;',
        'src/settings/store.ts': "export const store = '';",
      }),
    ).toEqual(['ui-imports-only-its-own: src/ui/card.tsx -> src/settings/store.ts']);
  });

  test('refuse that a page script reaches the engine, however far away', async () => {
    const found = await violations({
      'src/entries/content/page.ts': "import { far } from '../near.ts'; export const page = far;",
      'src/entries/near.ts': "export { far } from '../engine/far.ts';",
      'src/engine/far.ts': 'export const far = 1;',
    });
    expect(found).toContain(
      'page-scripts-stay-small-and-blind: src/entries/content/page.ts -> src/engine/far.ts',
    );
  });

  test('refuse a cycle, also one of types', async () => {
    const found = await violations({
      ...ENTRY,
      'src/card/number.ts': "import type { Two } from './two.ts'; export type One = Two;",
      'src/card/two.ts': "import type { One } from './number.ts'; export type Two = One;",
    });
    expect(found.map((line) => line.split(':')[0])).toContain('no-cycles');
  });

  test('refuse a module that nothing reaches', async () => {
    expect(
      await violations({
        ...ENTRY,
        'src/card/number.ts': 'export const number = 1;',
        'src/card/forgotten.ts': "import { number } from './number.ts'; export const again = number;",
      }),
    ).toEqual([expect.stringMatching(/^no-dead-modules: .*src\/card\/forgotten\.ts/)]);
  });

  test('refuse what is not there, dev code in the product, and the polyfill outside platform', async () => {
    const found = await violations({
      'src/entries/background/index.ts':
        "import './nowhere.ts'; import '../../dev/start.ts'; import 'webextension-polyfill';",
      'src/dev/start.ts': 'export const start = 1;',
    });
    expect(found.map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['resolvable', 'nothing-imports-dev', 'polyfill-behind-platform']),
    );
  });
});
