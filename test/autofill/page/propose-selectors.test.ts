import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../src/dev/browser/find-browser.ts';
import { launchBrowser } from '../../ui/pages/launch-browser.ts';
import type { Proposed, Sketch } from './propose-selectors-entry.ts';

/** Values as pages write them, and as they should not: generated, with every character that CSS treats specially. */
const value = fc.oneof(
  fc.constantFrom(
    'hkid',
    'applicant.dob',
    'a:b',
    ':r1f:',
    'mui-4711',
    '0day',
    'on',
    '姓名',
    '"]',
    '\\',
    "it's",
    ' ',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

const attributes = fc.dictionary(
  fc.constantFrom('id', 'name', 'data-testid', 'autocomplete', 'type', 'aria-label', 'class', 'placeholder'),
  value,
  { maxKeys: 3 },
);

const { sketch } = fc.letrec<{ sketch: Sketch; children: Sketch[] }>((tie) => ({
  children: fc.array(tie('sketch'), { maxLength: 4 }),
  sketch: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      tag: fc.constantFrom('input', 'select', 'textarea'),
      attributes: fc.oneof(
        attributes,
        fc.record({ type: fc.constant('radio'), name: fc.constantFrom('sex', 'title', '') }),
      ),
      children: fc.constant([]),
      shadow: fc.constant(false),
    }),
    fc.record({
      tag: fc.constantFrom('div', 'form', 'fieldset', 'x-field', 'label', 'p'),
      attributes,
      children: tie('children'),
      shadow: fc.constant(false),
    }),
    fc.record({
      tag: fc.constantFrom('div', 'x-field', 'section'),
      attributes,
      children: tie('children'),
      shadow: fc.constant(true),
    }),
  ),
}));

declare const proposeForAll: (sketches: readonly Sketch[]) => Proposed[];

describe.skipIf(!findChromium())('proposeSelectors', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const entryPoint = fileURLToPath(new URL('./propose-selectors-entry.ts', import.meta.url));
    const { outputFiles } = await build({
      entryPoints: [entryPoint],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2023',
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.evaluate(outputFiles[0]?.text ?? '');
  });

  afterAll(() => browser?.close());

  function propose(...sketches: readonly Sketch[]): Promise<Proposed[]> {
    return page.evaluate((own) => proposeForAll(own), sketches);
  }

  const box = (given: Record<string, string>, tag = 'input'): Sketch => ({
    tag,
    attributes: given,
    children: [],
    shadow: false,
  });

  test('names every control of any page, and by each selector that control alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sketch, { minLength: 1, maxLength: 4 }), async (sketches) => {
        for (const proposed of await propose(...sketches)) {
          expect(proposed.selectors).not.toEqual([]);
          expect(proposed.wrong).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('puts what lasts first', async () => {
    const [proposed] = await propose(
      box({ id: 'hkid', name: 'idNo', 'data-testid': 'id', autocomplete: 'bday', type: 'tel' }),
      box({ id: 'other' }),
    );
    expect(proposed?.selectors.slice(0, 5)).toEqual([
      '#hkid',
      'input[name="idNo"]',
      'input[data-testid="id"]',
      'input[autocomplete="bday"]',
      'input[type="tel"]',
    ]);
  });

  test('puts generated ids behind everything that is not', async () => {
    const [proposed] = await propose(box({ id: ':r1f:', name: 'idNo' }), box({ name: 'other' }));
    expect(proposed?.selectors[0]).toBe('input[name="idNo"]');
    expect(proposed?.selectors).toContain('#\\:r1f\\:');
  });

  test('names the boxes of one name by what is around them', async () => {
    const section = (id: string): Sketch => ({
      tag: 'fieldset',
      attributes: { id },
      children: [box({ name: 'dob' })],
      shadow: false,
    });
    const [, second] = await propose(section('applicant'), section('guardian'));
    expect(second?.selectors[0]).toBe('#guardian input[name="dob"]');
  });

  test('names radio buttons as one choice', async () => {
    const radio = (value: string) => box({ type: 'radio', name: 'sex', value });
    const [choice, ...others] = await propose(radio('M'), radio('F'));
    expect(others).toEqual([]);
    expect(choice?.selectors[0]).toBe('input[name="sex"]');
  });

  test('goes through shadow roots', async () => {
    const [proposed] = await propose(
      { tag: 'x-field', attributes: { id: 'dob' }, children: [box({ name: 'value' })], shadow: true },
      { tag: 'x-field', attributes: { id: 'hkid' }, children: [box({ name: 'value' })], shadow: true },
    );
    expect(proposed?.selectors[0]).toBe('#dob >>> input[name="value"]');
  });
});
