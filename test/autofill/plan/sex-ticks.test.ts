import { describe, expect, test } from 'vitest';
import type { ControlDescription } from '../../../src/autofill/description.ts';
import { cardValues } from '../../../src/autofill/plan/card-values.ts';
import { planFill } from '../../../src/autofill/plan/plan-fill.ts';
import { CARD, describedControl, describedFrame } from '../described.ts';

/** The boxes that are ticked for the holder of the specimen, a woman, on a form that also asks for her name. */
function ticked(boxes: readonly Partial<ControlDescription>[]): string[] {
  const controls = boxes.map((box, index) =>
    describedControl({ controlId: `box ${index}`, kind: 'checkbox', groups: [2, 1], ...box }),
  );
  const names = ['Surname', 'Given names'].map((label) => describedControl({ controlId: label, label }));
  const frames = [{ frameId: 0, description: describedFrame([...names, ...controls]) }];
  const { steps } = planFill({ frames, values: cardValues(CARD), threshold: 0.8 });
  return steps.filter(({ field }) => field === 'sex').map(({ controlId }) => controlId);
}

describe('two boxes to tick for a sex', () => {
  test.each([
    [{ label: 'Male' }, { label: 'Female' }, 'box 1'],
    [{ label: '女 F' }, { label: '男 M' }, 'box 0'],
    [{ after: '男' }, { after: '女' }, 'box 1'],
  ])('the one for her is ticked: %o %o', (one, other, box) => {
    const row = ['性別 Sex'];
    expect(
      ticked([
        { ...one, row },
        { ...other, row },
      ]),
    ).toEqual([box]);
  });

  test('are passed over where nothing says that they are about a sex', () => {
    expect(ticked([{ label: 'Male' }, { label: 'Female' }])).toEqual([]);
  });

  test('are passed over with a third one beside them, which is for whom somebody looks', () => {
    const row = ['Sex'];
    expect(
      ticked([
        { label: 'Male', row },
        { label: 'Female', row },
        { label: 'Any', row },
      ]),
    ).toEqual([]);
  });

  test('one alone is no question for the sex', () => {
    expect(ticked([{ label: 'Sex: female only' }])).toEqual([]);
  });
});
