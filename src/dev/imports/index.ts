import { brokenImportRules } from './broken-import-rules.ts';

const broken = await brokenImportRules('.');
for (const line of broken) console.error(line);
console.log(
  broken.length === 0 ? 'Every import keeps the rules.' : `${broken.length} imports break the rules.`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
