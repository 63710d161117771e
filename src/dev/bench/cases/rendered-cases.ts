import {
  BEYOND_CONDITIONS,
  type BeyondCondition,
  ILLEGIBLE_CONDITIONS,
} from '../../../../test/specimens/conditions/beyond.ts';
import { CONDITIONS, type Condition } from '../../../../test/specimens/conditions/conditions.ts';
import { drawPerson } from '../../../../test/specimens/people/draw-person.ts';
import { renderSpecimen } from '../../../../test/specimens/render-specimen.ts';
import { FIELD_NAMES } from '../../../card/result.ts';
import type { BenchCase } from './bench-case.ts';

/** Every person under every condition; a picture is drawn only when it is asked for. */
export function renderedCases(seeds: readonly number[], beyond: boolean): BenchCase[] {
  const conditions: readonly (Condition | BeyondCondition)[] = beyond ? BEYOND_CONDITIONS : CONDITIONS;
  return seeds.flatMap((seed) => conditions.map((condition) => renderedCase(seed, condition, beyond)));
}

function renderedCase(seed: number, condition: Condition | BeyondCondition, beyond: boolean): BenchCase {
  const illegible = ILLEGIBLE_CONDITIONS.some((name) => name === condition);
  return {
    id: `${seed}/${condition}`,
    set: beyond ? 'rendered, beyond' : 'rendered',
    condition,
    load: async () => renderSpecimen({ seed, condition }),
    truth: drawPerson(seed).truth,
    expect: illegible ? [] : FIELD_NAMES,
    goal: illegible ? 'beyond-legibility' : 'read',
  };
}
