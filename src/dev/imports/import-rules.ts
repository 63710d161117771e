import type { ICruiseOptions, IFlattenedRuleSet } from 'dependency-cruiser';

/** For each folder of `src/` the folders that it may import, beside itself and `src/result.ts`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  card: [],
  ocr: ['card'],
  engine: ['card', 'ocr'],
  capture: ['ocr'],
  autofill: ['card'],
  messages: ['card', 'ocr', 'autofill'],
  settings: ['platform', 'card', 'ocr', 'autofill/rules'],
  platform: [],
  ui: ['card', 'messages'],
  entries: ['card', 'ocr', 'engine', 'capture', 'autofill', 'messages', 'settings', 'platform', 'ui'],
  api: ['card', 'ocr', 'engine'],
};

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-its-own`,
  comment: `${folder}/ may import ${allowed.length ? allowed.map((name) => `${name}/`).join(', ') : 'nothing of ours'}`,
  severity: 'error' as const,
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|test)/', pathNot: [`^src/(${[folder, ...allowed].join('|')})/`, '^src/result\\.ts$'] },
}));

/** The import table of the house, as dependency-cruiser's rules. They hold for imports of types as well. */
export const importRules: IFlattenedRuleSet = {
  forbidden: [
    ...folderRules,
    {
      name: 'result-stands-alone',
      severity: 'error',
      from: { path: '^src/result\\.ts$' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'capture-takes-only-what-describes-pictures-from-ocr',
      comment: 'What runs in a page must not drag the OCR client along.',
      severity: 'error',
      from: { path: '^src/capture/' },
      to: { path: '^src/ocr/', pathNot: '^src/ocr/(limits|picture|failure)\\.ts$' },
    },
    {
      name: 'page-scripts-stay-small-and-blind',
      comment:
        'A script that runs in a page reaches neither the engine, nor the OCR client, nor the settings.',
      severity: 'error',
      from: { path: '^src/(entries/content|autofill/page)/' },
      to: { path: '^src/(engine|ocr/server|settings)/', reachable: true },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      from: { path: '^src/entries/' },
      to: { path: '^src/(engine/node|api)/', reachable: true },
    },
    {
      name: 'polyfill-behind-platform',
      severity: 'error',
      from: { pathNot: '^src/platform/' },
      to: { path: '(^|/)webextension-polyfill(/|$)' },
    },
    {
      name: 'nothing-imports-dev',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/' },
      to: { path: '^(src/dev|test)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-dead-modules',
      comment:
        'Nothing that runs (an extension page or script, the server, a developer command) reaches this module.',
      severity: 'error',
      from: { path: '^src/(entries|api|dev)/' },
      to: { path: '^src/', pathNot: ['\\.d\\.ts$', '^src/(entries|api|dev)/'], reachable: false },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, path: '^\\.' } },
  ],
};

export const cruiseOptions: ICruiseOptions = {
  parser: 'acorn',
  enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs'] },
};
