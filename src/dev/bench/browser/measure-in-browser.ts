import { join } from 'node:path';
import { heldOutSeeds } from '../../../../test/specimens/people/seeds.ts';
import { renderSpecimen } from '../../../../test/specimens/render-specimen.ts';
import type { EncodedPicture } from '../../../ocr/picture.ts';
import { findChromium } from '../../browser/find-browser.ts';
import { type ExtensionBrowser, launchExtension } from '../../browser/launch-extension.ts';
import { projectRoot } from '../../project-root.ts';
import { buildWhenStale } from '../../start/build-when-stale.ts';
import { median } from '../summary/accuracy.ts';
import type { BrowserReaderTimes, BrowserTimes } from './browser-times.ts';
import { timeClickToFill } from './click-to-fill.ts';
import { openReaderPage, timeExtensionReading } from './extension-reader.ts';
import { peakRendererMemory } from './renderer-memory.ts';
import { serveTesseract } from './serve-tesseract.ts';
import { TesseractPage } from './tesseract-page.ts';

/** The readers take turns, so that a machine that slows down or speeds up does so for all of them. */
const ROUNDS = 3;
/** Different cards: about one in three has a field that is looked at again. */
const CARDS = 8;

/**
 * Times the built extension in Chromium and, unless `peer` is false, tesseract.js in tabs of the same browser, all on
 * the same clean cards of 1000 x 631. Undefined, with a warning, where there is no Chromium or the build fails.
 */
export async function measureInBrowser(peer: boolean): Promise<BrowserTimes | undefined> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    console.warn('No Chromium found: the extension is not timed.');
    return undefined;
  }
  if (!buildWhenStale(projectRoot, 'chrome')) {
    console.warn('The extension does not build: it is not timed.');
    return undefined;
  }
  const cards = heldOutSeeds(CARDS).map(cleanCard);
  const pictures = cards.map(dataUrlOf);
  const began = performance.now();
  const browser = await launchExtension({
    executablePath,
    extensionPath: join(projectRoot, 'dist', 'chrome'),
    headless: true,
  });
  try {
    const coldStart = await timeCold(browser, pictures[0] ?? '');
    const fromBrowserStart = performance.now() - began;
    const readers = await timeInTurns(browser, pictures, coldStart, peer);
    const memory = await peakRendererMemory(browser.context);
    const [, card = cleanCard(0)] = cards;
    const clickToFill = await timeClickToFill(browser, card);
    return {
      browser: `Chromium ${browser.context.browser()?.version() ?? ''}`.trim(),
      picture: `${CARDS} clean cards of 1000 x 631, each read ${ROUNDS} times by each reader, taking turns`,
      browserStartToFirstReading: fromBrowserStart,
      ...(memory === undefined ? {} : { peakRendererMemory: memory }),
      clickToFill,
      readers,
    };
  } finally {
    await browser.close();
  }
}

async function timeCold(browser: ExtensionBrowser, picture: string): Promise<number> {
  const began = performance.now();
  await openReaderPage(browser);
  await timeExtensionReading(browser, picture);
  return performance.now() - began;
}

async function timeInTurns(
  browser: ExtensionBrowser,
  pictures: readonly string[],
  coldStart: number,
  withPeer: boolean,
): Promise<BrowserReaderTimes[]> {
  const site = await serveTesseract();
  try {
    const peers = [];
    for (const data of withPeer ? (['small', 'full'] as const) : []) {
      const page = await TesseractPage.open(browser.context, site, data);
      const cold = await page.time(pictures[0] ?? '');
      peers.push({ name: `tesseract.js (${data} data)`, page, cold, warm: [] as number[] });
    }
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const picture of pictures) warm.push(await timeExtensionReading(browser, picture));
      for (const peer of peers) {
        for (const picture of pictures) peer.warm.push(await peer.page.time(picture));
      }
    }
    return [
      { name: 'the extension', coldMilliseconds: coldStart, warmMilliseconds: median(warm), warm },
      ...peers.map(({ name, cold, warm: times }) => ({
        name,
        coldMilliseconds: cold,
        warmMilliseconds: median(times),
        warm: times,
      })),
    ];
  } finally {
    await site.close();
  }
}

function cleanCard(seed: number): EncodedPicture {
  return renderSpecimen({ seed, condition: 'clean', edition: '2018' });
}

function dataUrlOf({ bytes, mediaType }: EncodedPicture): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}
