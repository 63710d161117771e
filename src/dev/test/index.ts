import { projectRoot as root } from '../project-root.ts';
import { build } from '../start/build-when-stale.ts';
import { provideBrowsers } from './provide-browsers.ts';
import { asOne, type Counts, runScript, sum } from './run-step.ts';
import { runVitest } from './run-vitest.ts';

const MINUTE = 60_000;

/** A step that breaks counts as failed, never as nothing. */
async function counted(run: () => Promise<Counts> | Counts): Promise<Counts> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return asOne(false);
  }
}

/** `npm test`: everything, one step after the other, each counted. */
async function test(): Promise<Counts> {
  const missing = provideBrowsers();
  const counts: Counts[] = [];
  const step = async (name: string, run: () => Promise<Counts> | Counts) => {
    console.log(`\n=== ${name}`);
    const started = Date.now();
    const result = await counted(run);
    counts.push(result);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `=== ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`,
    );
    return result;
  };
  const command = async (script: string, ...parameters: string[]) =>
    asOne(await runScript(root, `node_modules/${script}`, parameters, 5 * MINUTE));

  await step('types', () => command('typescript/bin/tsc', '--noEmit'));
  await step('lint', () => command('@biomejs/biome/bin/biome', 'check', '.'));
  await step('import rules', () => command('tsx/dist/cli.mjs', 'src/dev/imports/index.ts'));
  const built = await step('build', () => sum([asOne(build(root, 'chrome')), asOne(build(root, 'firefox'))]));
  await step('unit and contract tests', () => runVitest(root, 'unit', 15 * MINUTE));
  if (built.failed === 0) {
    await step('tests of the build', () => runVitest(root, 'build', 5 * MINUTE));
    await step('tests in real browsers', () => runVitest(root, 'browser', 22 * MINUTE));
  } else {
    await step('tests of the build and in real browsers, not run for want of a build', () => asOne(false));
  }
  for (const line of missing) console.warn(`\nSKIPPED: ${line}`);
  return sum(counts);
}

const { passed, failed, skipped } = await test();
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
