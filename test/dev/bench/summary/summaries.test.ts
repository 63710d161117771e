import { describe, expect, it } from 'vitest';
import { fraction, median, summariseAccuracy } from '../../../../src/dev/bench/summary/accuracy.ts';
import { summariseCalibration } from '../../../../src/dev/bench/summary/calibration.ts';
import { compare } from '../../../../src/dev/bench/summary/comparison.ts';
import { listMistakes, mistakeText } from '../../../../src/dev/bench/summary/mistakes.ts';
import { summariseRefusals } from '../../../../src/dev/bench/summary/refusals.ts';
import { summariseSpeed } from '../../../../src/dev/bench/summary/speed.ts';
import { confidence, outcome, TRUTH } from '../bench-outcomes.ts';

const WRONG_NUMBER = { ...TRUTH, number: 'X000000(0)' };

describe('accuracy', () => {
  it('counts fields and perfect cards, together and by condition', () => {
    const accuracy = summariseAccuracy([
      outcome(),
      outcome({ fields: WRONG_NUMBER }, { condition: 'blur' }),
      outcome({ fields: WRONG_NUMBER }, { goal: 'beyond-legibility', condition: 'tiny' }),
    ]);
    expect(accuracy.fields).toEqual({ right: 19, of: 20 });
    expect(accuracy.cards).toEqual({ right: 1, of: 2 });
    expect(accuracy.byField.number).toEqual({ right: 1, of: 2 });
    expect(accuracy.conditions.map(({ condition, cards }) => [condition, fraction(cards)])).toEqual([
      ['clean', 1],
      ['blur', 0],
    ]);
  });

  it('takes the mean of the two middle values of an even list', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([])]).toEqual([2, 2.5, 0]);
  });
});

describe('calibration', () => {
  it('counts wrong fields that claim to be sure, and names them without their value', () => {
    const calibration = summariseCalibration([
      outcome({ confidence: confidence(0.95) }),
      outcome({ fields: WRONG_NUMBER, confidence: confidence(0.92) }, { id: 'two' }),
      outcome({ fields: WRONG_NUMBER, confidence: confidence(0.4) }),
    ]);
    expect(calibration).toMatchObject({
      sure: 20,
      sureButWrong: 1,
      worst: [{ id: 'two', field: 'number', confidence: 0.92 }],
    });
    expect(JSON.stringify(calibration)).not.toContain('X000000');
    expect(calibration?.bins[9]).toMatchObject({ count: 20, right: 19 });
    expect(calibration?.bins[4]).toMatchObject({ count: 10, right: 9 });
  });

  it('has an error of nothing for a reader that is right as often as it says', () => {
    const tenthWrong = outcome({ fields: WRONG_NUMBER, confidence: confidence(0.9) });
    expect(summariseCalibration([tenthWrong])?.error).toBeCloseTo(0, 6);
  });

  it('says nothing about a reader without confidences', () => {
    expect(summariseCalibration([outcome()])).toBeUndefined();
  });
});

describe('mistakes', () => {
  it('are named by picture and field, never by value', () => {
    const mistakes = listMistakes([
      outcome(),
      outcome({ fields: WRONG_NUMBER, confidence: confidence(0.3) }, { id: 'two' }),
      outcome({ refused: 'too-blurred', fields: {} }, { id: 'three', expect: ['sex'] }),
    ]);
    expect(mistakes.map(mistakeText)).toEqual(['two number at 0.300', 'three sex refused: too-blurred']);
  });
});

describe('refusals', () => {
  it('names what was read although it is no card', () => {
    const refusals = summariseRefusals([
      outcome({ refused: 'no-card' }, { id: 'a', goal: 'refuse', expect: [] }),
      outcome({}, { id: 'b', goal: 'refuse', expect: [] }),
      outcome({ refused: 'no-card' }),
    ]);
    expect(refusals).toEqual({ refused: { right: 1, of: 2 }, readAnyway: ['b'], reasons: { 'no-card': 1 } });
  });
});

describe('speed', () => {
  it('is the median, with the stages and what they cost beyond the networks', () => {
    const speed = summariseSpeed([
      outcome({ milliseconds: 100, stages: { model: 80 } }),
      outcome({ milliseconds: 300, stages: { model: 80 } }),
      outcome({ milliseconds: 120, stages: { model: 80 } }),
    ]);
    expect(speed).toMatchObject({ medianMilliseconds: 120, stages: { model: 80 }, overhead: 1.5 });
  });
});

describe('comparison', () => {
  it('looks at the pictures that both read, and at times on the clean ones', () => {
    const own = [
      outcome({ milliseconds: 100 }, { id: 'a' }),
      outcome({ milliseconds: 900 }, { id: 'b', condition: 'blur' }),
      outcome({ milliseconds: 5 }, { id: 'c' }),
    ];
    const peer = [
      outcome({ milliseconds: 400, fields: {} }, { id: 'a' }),
      outcome({ milliseconds: 1, fields: {} }, { id: 'b', condition: 'blur' }),
    ];
    expect(compare('peer', own, peer)).toMatchObject({
      pictures: 2,
      fields: { own: 1, peer: 0 },
      medianMilliseconds: { own: 100, peer: 400 },
      timesFaster: 4,
    });
  });
});
