import { expect, test } from 'vitest';
import type { FillPlan, FillStep, WriteOutcome } from '../../../src/autofill/fill-plan.ts';
import { composeReport } from '../../../src/autofill/plan/compose-report.ts';

const step = (controlId: string, field: FillStep['field']): FillStep => ({
  frameId: 0,
  controlId,
  field,
  label: `Label of ${controlId}`,
  write: { kind: 'text', text: 'x', alternatives: [] },
  score: 100,
  evidence: [],
});
const outcome = (
  controlId: string,
  field: FillStep['field'],
  more: Partial<WriteOutcome> = {},
): WriteOutcome => ({
  frameId: 0,
  controlId,
  field,
  written: 'x',
  formGrew: false,
  ...more,
});

test('one line for each control written, one for each field not placed, in the order of the fields', () => {
  const plan: FillPlan = {
    steps: [step('c1', 'number'), step('c2', 'name')],
    refusals: [{ field: 'sex', reason: 'no-such-control' }],
  };
  const outcomes = [
    outcome('c1', 'number', { reason: 'page-put-it-back', written: '' }),
    outcome('c2', 'name'),
  ];
  expect(composeReport({ plans: [plan], outcomes, host: 'example.com', filledAt: 1 })).toEqual({
    host: 'example.com',
    filledAt: 1,
    lines: [
      {
        status: 'filled',
        field: 'name',
        control: { frameId: 0, controlId: 'c2', label: 'Label of c2' },
        written: 'x',
      },
      { status: 'not-filled', field: 'sex', reason: 'no-such-control' },
      {
        status: 'not-filled',
        field: 'number',
        control: { frameId: 0, controlId: 'c1', label: 'Label of c1' },
        reason: 'page-put-it-back',
      },
    ],
  });
});

test('a form that grew: the second round tells what became of the field', () => {
  const first: FillPlan = {
    steps: [step('c1', 'number')],
    refusals: [{ field: 'birth_date', reason: 'no-such-control' }],
  };
  const second: FillPlan = {
    steps: [step('c1', 'number'), step('c3', 'birth_date')],
    refusals: [],
    ruleId: 'r',
  };
  const outcomes = [
    outcome('c1', 'number', { formGrew: true }),
    outcome('c1', 'number'),
    outcome('c3', 'birth_date'),
  ];
  const report = composeReport({ plans: [first, second], outcomes, host: 'h', filledAt: 1 });
  expect(report.lines.map(({ field, status }) => [field, status])).toEqual([
    ['birth_date', 'filled'],
    ['number', 'filled'],
  ]);
  expect(report.ruleId).toBe('r');
});
