import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveDemo } from '../demo/serve-demo.ts';
import { projectRoot as root } from '../project-root.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { doTheJob } from './do-the-job.ts';
import { findOrInstallChromium } from './find-or-install-chromium.ts';
import { type StartOptions, startOptions } from './options.ts';
import { readInNode } from './read-in-node.ts';
import { resultTable } from './result-table.ts';
import { showToPerson } from './show-to-person.ts';

const extensionPath = join(root, 'dist/chrome');

/** `npm start`. The number is the exit code. */
async function start(options: StartOptions): Promise<number> {
  if (!buildWhenStale(root, 'chrome')) {
    console.error('The extension could not be built; the reason is above.');
    return 1;
  }
  const executablePath = findOrInstallChromium();
  if (!executablePath) return readInNode(extensionPath);
  const demo = await serveDemo(options.port).catch(({ message }: Error) => console.error(message));
  if (!demo) return 1;
  try {
    const setting = { executablePath, extensionPath, address: demo.address };
    if (!options.headless && (await showToPerson(setting))) return 0;
    return await doAndReport(setting);
  } finally {
    await demo.close();
  }
}

async function doAndReport(setting: {
  executablePath: string;
  extensionPath: string;
  address: string;
}): Promise<number> {
  mkdirSync(join(root, 'out'), { recursive: true });
  const screenshot = join(root, 'out/start.png');
  const { state, way } = await doTheJob({ ...setting, screenshot });
  console.log(`\nRead and filled by ${way}.\n`);
  if (state.reading) console.log(resultTable(state.reading.result, state.report));
  console.log(`\nThe page as it is now: ${screenshot}`);
  const filled = state.report?.lines.some(({ status }) => status === 'filled') === true;
  if (state.job?.step === 'done' && !state.job.failure && filled) return 0;
  console.error(`\nThe job did not succeed: ${JSON.stringify(state.job?.failure ?? state.job?.step)}`);
  return 1;
}

const options = startOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.log(options);
  process.exitCode = options.startsWith('npm start') ? 0 : 1;
} else {
  process.exitCode = await start(options);
}
