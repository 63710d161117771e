import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BEYOND_CONDITIONS } from './conditions/beyond.ts';
import { CONDITIONS } from './conditions/conditions.ts';
import { LABEL_COLUMNS, labelRow } from './label-row.ts';
import { developmentSeeds, heldOutSeeds } from './people/seeds.ts';
import { renderSpecimen } from './render-specimen.ts';

const USAGE = `npx tsx test/specimens/draw.ts --out DIR [--count N] [--conditions all|beyond|NAME,NAME] [--held-out]
Writes rendered specimen cards and their labels.csv.`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '10' },
    conditions: { type: 'string', default: 'all' },
    'held-out': { type: 'boolean', default: false },
  },
});

if (values.out === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const names = values.conditions.split(',');
const conditions = [...CONDITIONS, ...BEYOND_CONDITIONS].filter((name) => {
  if (values.conditions === 'all') return CONDITIONS.some((condition) => condition === name);
  if (values.conditions === 'beyond') return BEYOND_CONDITIONS.some((condition) => condition === name);
  return names.includes(name);
});
const seeds = (values['held-out'] ? heldOutSeeds : developmentSeeds)(Number(values.count));
mkdirSync(values.out, { recursive: true });
const rows = [LABEL_COLUMNS.join(',')];
for (const seed of seeds) {
  for (const condition of conditions) {
    const specimen = renderSpecimen({ seed, condition });
    const file = `${seed}-${condition}.${specimen.mediaType === 'image/png' ? 'png' : 'jpg'}`;
    writeFileSync(join(values.out, file), specimen.bytes);
    rows.push(labelRow(file, condition, specimen));
  }
}
writeFileSync(join(values.out, 'labels.csv'), `${rows.join('\n')}\n`);
console.log(`${rows.length - 1} pictures of ${seeds.length} people in ${values.out}`);
