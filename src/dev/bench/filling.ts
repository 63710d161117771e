import type { Page } from 'playwright-core';
import { FormBrowser } from '../../../test/forms/form-browser.ts';
import { SAMPLE_CARD } from '../../../test/forms/sample-card.ts';
import type { FillStep } from '../../autofill/fill-plan.ts';
import { cardValues } from '../../autofill/plan/card-values.ts';
import { planFill } from '../../autofill/plan/plan-fill.ts';

/** Medians in milliseconds, in the Chromium of this machine. */
export interface FillingTimes {
  /** Describing a page of this many controls that has come to rest, the first time and again. */
  readonly controls: number;
  readonly describeFirst: number;
  readonly describeAgain: number;
  /** Planning from that description. */
  readonly plan: number;
  /** Writing 20 controls, second look included. */
  readonly write: number;
  /** The page's own share of it: the same values set and the same events fired by a bare script. */
  readonly bareWrite: number;
}

const CONTROLS = 2000;
const WRITTEN = 20;
const RUNS = 7;
/** A page is described after a card was looked at and chosen: by then it has been laid out. In milliseconds. */
const COME_TO_REST = 1000;

/** Measures what filling costs: a page of 2,000 labelled controls described, 20 controls written. */
export async function measureFilling(): Promise<FillingTimes> {
  const browser = await FormBrowser.start();
  try {
    const describeFirst = median(
      await repeated(async () => {
        const fresh = await openLargeForm(browser);
        const time = await describe(fresh);
        await fresh.close();
        return time;
      }),
    );
    const page = await openLargeForm(browser);
    await describe(page);
    const describeAgain = median(await repeated(() => describe(page)));
    const description = await page.evaluate(() => window.hkIdCardReader.describe());
    const values = cardValues(SAMPLE_CARD);
    const plan = median(
      await repeated(async () => {
        const began = performance.now();
        planFill({ frames: [{ frameId: 0, description }], values, threshold: 0.8 });
        return performance.now() - began;
      }),
    );
    const steps = description.controls.slice(0, WRITTEN).map(
      ({ controlId }): FillStep => ({
        frameId: 0,
        controlId,
        field: 'name_en',
        label: '',
        write: { kind: 'text', text: 'SPECIMEN', alternatives: [] },
        score: 100,
        evidence: [],
      }),
    );
    const write = median(
      await repeated(() =>
        page.evaluate(async (own) => {
          const began = performance.now();
          await window.hkIdCardReader.write(own, { overwrite: true });
          return performance.now() - began;
        }, steps),
      ),
    );
    const bareWrite = median(
      await repeated(() =>
        page.evaluate((count) => {
          const began = performance.now();
          for (const input of [...document.querySelectorAll('input')].slice(0, count)) {
            input.focus();
            input.value = 'SPECIMEN';
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            input.dispatchEvent(new Event('change', { bubbles: true }));
            input.blur();
          }
          return performance.now() - began;
        }, WRITTEN),
      ),
    );
    return { controls: CONTROLS, describeFirst, describeAgain, plan, write, bareWrite };
  } finally {
    await browser.stop();
  }
}

async function openLargeForm(browser: FormBrowser): Promise<Page> {
  const page = await browser.open({ name: 'bench', html: largeForm(), expected: {} });
  await page.waitForTimeout(COME_TO_REST);
  await page.evaluate(browser.script);
  return page;
}

function describe(page: Page): Promise<number> {
  return page.evaluate(() => {
    const began = performance.now();
    window.hkIdCardReader.describe();
    return performance.now() - began;
  });
}

function largeForm(): string {
  const rows = Array.from(
    { length: CONTROLS },
    (_, index) =>
      `<div class="row"><label for="f${index}">Field number ${index} <span>*</span></label><div><input id="f${index}" name="n${index}"></div></div>`,
  );
  const sections = Array.from(
    { length: 50 },
    (_, index) =>
      `<section><h3>Part ${index + 1}</h3>${rows.slice(index * 40, index * 40 + 40).join('')}</section>`,
  );
  return `<form>${sections.join('')}</form>`;
}

async function repeated(measure: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await measure());
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
