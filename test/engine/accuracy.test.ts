import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BenchCase } from '../../src/dev/bench/cases/bench-case.ts';
import { labelledCases } from '../../src/dev/bench/cases/labelled-cases.ts';
import { negativeCases } from '../../src/dev/bench/cases/negative-cases.ts';
import { renderedCases } from '../../src/dev/bench/cases/rendered-cases.ts';
import { runCases } from '../../src/dev/bench/run-cases.ts';
import type { CaseOutcome } from '../../src/dev/bench/score-answer.ts';
import { createOnDeviceSubject } from '../../src/dev/bench/subjects/on-device-subject.ts';
import type { Subject } from '../../src/dev/bench/subjects/subject.ts';
import { fraction, summariseAccuracy } from '../../src/dev/bench/summary/accuracy.ts';
import { summariseCalibration } from '../../src/dev/bench/summary/calibration.ts';
import { summariseRefusals } from '../../src/dev/bench/summary/refusals.ts';
import { projectRoot } from '../../src/dev/project-root.ts';
import { heldOutSeeds } from '../specimens/people/seeds.ts';

/** Few people, so that two cores need about two minutes; `npm run bench` reads more of them. */
const PEOPLE = 4;
const BEYOND_PEOPLE = 1;
const LEAST_FIELDS = 0.98;
const LEAST_CARDS = 0.9;
/** Reading takes as long as the machine needs: this only ends a run that hangs. */
const HANGS_AFTER = 20 * 60_000;

const REAL_SPECIMENS = join(projectRoot, '..', 'shared', 'data', 'specimens');

let reader: Subject;

beforeAll(async () => {
  reader = await createOnDeviceSubject();
}, HANGS_AFTER);

afterAll(async () => {
  await reader.close();
});

function read(cases: readonly BenchCase[]): Promise<CaseOutcome[]> {
  return runCases(reader, cases, () => undefined);
}

/** Which fields of which pictures are wrong, for the message of a failing test. */
function wrongFields(outcomes: readonly CaseOutcome[]): string {
  return outcomes
    .flatMap(({ case: { id }, answer, fields }) =>
      fields
        .filter(({ right }) => !right)
        .map(({ field, confidence = 0 }) => `${id} ${field} ${answer.refused ?? confidence.toFixed(2)}`),
    )
    .join('\n');
}

function sureButWrong(outcomes: readonly CaseOutcome[]): readonly unknown[] {
  return summariseCalibration(outcomes)?.worst ?? [];
}

describe('the reader on invented people whom nobody tuned it on', () => {
  let outcomes: CaseOutcome[];

  beforeAll(async () => {
    outcomes = await read(renderedCases(heldOutSeeds(PEOPLE), false));
  }, HANGS_AFTER);

  it('reads the fields under the thirteen conditions', () => {
    expect(fraction(summariseAccuracy(outcomes).fields), wrongFields(outcomes)).toBeGreaterThanOrEqual(
      LEAST_FIELDS,
    );
  });

  it('reads whole cards', () => {
    expect(fraction(summariseAccuracy(outcomes).cards), wrongFields(outcomes)).toBeGreaterThanOrEqual(
      LEAST_CARDS,
    );
  });

  it('is not sure of anything that is wrong', () => {
    expect(sureButWrong(outcomes)).toEqual([]);
  });
});

describe('the reader on pictures that are harder than that, or that nobody can read', () => {
  it(
    'is not sure of anything that is wrong',
    async () => {
      expect(sureButWrong(await read(renderedCases(heldOutSeeds(BEYOND_PEOPLE), true)))).toEqual([]);
    },
    HANGS_AFTER,
  );
});

describe('the reader on pictures that are not a Hong Kong identity card', () => {
  it(
    'refuses every one',
    async () => {
      expect(summariseRefusals(await read(negativeCases(1))).readAnyway).toEqual([]);
    },
    HANGS_AFTER,
  );
});

describe.skipIf(!existsSync(REAL_SPECIMENS))('the reader on pictures of official specimens', () => {
  it(
    'reads every expected field of the clean ones, is sure of nothing wrong, and refuses the other card',
    async () => {
      const outcomes = await read(labelledCases(REAL_SPECIMENS, join(REAL_SPECIMENS, 'labels.csv')));
      const clean = outcomes.filter((outcome) => outcome.case.condition === 'clean');
      expect(fraction(summariseAccuracy(clean).fields), wrongFields(clean)).toBe(1);
      expect(sureButWrong(outcomes)).toEqual([]);
      expect(summariseRefusals(outcomes).readAnyway).toEqual([]);
    },
    HANGS_AFTER,
  );
});

if (!existsSync(REAL_SPECIMENS)) {
  console.warn(`SKIPPED: no pictures of official specimens at ${REAL_SPECIMENS}`);
}
