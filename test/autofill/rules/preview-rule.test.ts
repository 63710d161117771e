import { describe, expect, test } from 'vitest';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { previewRule } from '../../../src/autofill/rules/preview-rule.ts';
import type { SiteRule } from '../../../src/autofill/rules/site-rule.ts';
import { suggestTargets } from '../../../src/autofill/rules/suggest-targets.ts';
import { CARD, describedControl, describedFrame, options } from '../described.ts';

const DESCRIPTION = {
  ...describedFrame([
    describedControl({ controlId: 'c1', label: 'HKID card number' }),
    describedControl({ controlId: 'c2', label: 'Sex', kind: 'select', options: options('Male', 'Female') }),
    describedControl({ controlId: 'c3', label: 'Notes', state: 'typed' }),
  ]),
  selectorMatches: { '#id': ['c1'], '#sex': ['c2'], '#notes': ['c3'], '#both': ['c1', 'c3'], '#gone': [] },
};
const FRAMES = [{ frameId: 0, description: DESCRIPTION }];

function preview(fields: SiteRule['fields'], threshold = 0.8) {
  const rule: SiteRule = { id: 'r', name: '', enabled: true, host: 'bank.example', path: '/', fields };
  return previewRule({ frames: FRAMES, values: cardValues(CARD), threshold, overwrite: true }, rule);
}

describe('previewRule', () => {
  test('says what each target would write, as the control would show it', () => {
    expect(
      preview({
        number: { selectors: ['#id'], format: 'plain' },
        sex: { selectors: ['#sex'] },
        name: { selectors: ['#notes'] },
      }),
    ).toEqual([
      { ok: true, target: 'number', label: 'HKID card number', text: 'Z6833655' },
      { ok: true, target: 'sex', label: 'Sex', text: 'Female' },
      { ok: true, target: 'name', label: 'Notes', text: '樂永晴' },
    ]);
  });

  test('says why a target would write nothing, and of other fields nothing at all', () => {
    expect(preview({ number: { selectors: ['#gone'] } })).toEqual([
      { ok: false, target: 'number', reason: 'no-such-control' },
    ]);
    expect(preview({ number: { selectors: ['#both'] } })).toEqual([
      { ok: false, target: 'number', reason: 'ambiguous' },
    ]);
    expect(preview({ symbols: null })).toEqual([{ ok: false, target: 'symbols', reason: 'skipped-by-rule' }]);
    expect(preview({ number: { selectors: ['#id'] } }, 2)).toMatchObject([{ reason: 'low-confidence' }]);
  });
});

describe('suggestTargets', () => {
  test('names what every control is for, whatever card there is, and which are filled', () => {
    const suggestions = suggestTargets(FRAMES).map(({ controlId, target, filled }) => ({
      controlId,
      target,
      filled,
    }));
    expect(suggestions).toEqual([
      { controlId: 'c1', target: 'number', filled: true },
      { controlId: 'c2', target: 'sex', filled: true },
      { controlId: 'c3', target: undefined, filled: false },
    ]);
  });
});
