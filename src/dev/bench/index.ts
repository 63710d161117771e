import { join, resolve } from 'node:path';
import { heldOutSeeds } from '../../../test/specimens/people/seeds.ts';
import { renderSpecimen } from '../../../test/specimens/render-specimen.ts';
import { projectRoot } from '../project-root.ts';
import { measureInBrowser } from './browser/measure-in-browser.ts';
import { benchCases } from './cases/bench-cases.ts';
import { renderedCases } from './cases/rendered-cases.ts';
import { measureFilling } from './filling.ts';
import { machine } from './machine.ts';
import { parseOptions, USAGE } from './options.ts';
import { packageSizes } from './package-sizes.ts';
import { printedReport } from './report/print-report.ts';
import { showProgress } from './report/show-progress.ts';
import { writeReport } from './report/write-report.ts';
import { runCases } from './run-cases.ts';
import { benchServer } from './server.ts';
import { createOnDeviceSubject } from './subjects/on-device-subject.ts';
import type { Subject } from './subjects/subject.ts';
import { createTesseractSubject } from './subjects/tesseract-subject.ts';
import { compare } from './summary/comparison.ts';
import { summarise } from './summary/summarise.ts';

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}

const began = new Date().toISOString();
const options = optionsOrExplain();
const loadMilliseconds: Record<string, number> = {};

const reader = await createOnDeviceSubject();
const own = await measured(reader, benchCases(options));
const summaries = summarise(reader.name, own);
const comparisons = [];

if (options.peer) {
  const cases = options.images ? benchCases(options) : renderedCases(heldOutSeeds(options.peerPeople), false);
  for (const [data, page] of [
    ['small', 'default'],
    ['small', 'one block'],
    ['full', 'default'],
  ] as const) {
    const peer = await createTesseractSubject(data, page);
    const outcomes = await measured(peer, cases);
    summaries.push(...summarise(peer.name, outcomes));
    comparisons.push(compare(peer.name, own, outcomes));
  }
}

const browser = options.browser ? await measureInBrowser(options.peer) : undefined;
const filling = options.browser ? await measureFilling() : undefined;
const server = options.server ? await benchServer(serverPicture()) : undefined;
const report = {
  machine: machine(),
  began,
  people: options.people,
  loadMilliseconds,
  peakMemory: process.resourceUsage().maxRSS * 1024,
  packages: packageSizes(join(projectRoot, 'dist')),
  summaries,
  comparisons,
  ...(browser ? { browser } : {}),
  ...(filling ? { filling } : {}),
  ...(server ? { server } : {}),
};
const folder = resolve(projectRoot, options.out);
writeReport(folder, report);
console.log(`${printedReport(report)}\n\nWritten to ${join(folder, 'report.html')}`);

async function measured(subject: Subject, cases: Parameters<typeof runCases>[1]) {
  loadMilliseconds[subject.name] = subject.loadMilliseconds;
  const outcomes = await runCases(subject, cases, showProgress(subject.name));
  await subject.close();
  return outcomes;
}

/** One clean card, sent again and again. */
function serverPicture() {
  const { bytes, mediaType } = renderSpecimen({ seed: 7, edition: '2018', condition: 'clean' });
  return { bytes: new Uint8Array(bytes), mediaType };
}

function optionsOrExplain() {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return process.exit(2);
  }
}
