import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { heldOutSeeds } from '../../../../test/specimens/people/seeds.ts';
import { projectRoot } from '../../project-root.ts';
import type { BenchOptions } from '../options.ts';
import type { BenchCase } from './bench-case.ts';
import { labelledCases } from './labelled-cases.ts';
import { negativeCases } from './negative-cases.ts';
import { renderedCases } from './rendered-cases.ts';

/** Pictures of official specimens, which are not part of the project but may lie beside it. */
const REAL_SPECIMENS = join(projectRoot, '..', 'shared', 'data', 'specimens');

/** The pictures that the options ask for. */
export function benchCases(options: BenchOptions): BenchCase[] {
  if (options.images !== undefined && options.labels !== undefined) {
    return labelledCases(options.images, options.labels);
  }
  const seeds = heldOutSeeds(options.people);
  const labels = join(REAL_SPECIMENS, 'labels.csv');
  if (!existsSync(labels))
    console.warn(`No real specimens at ${REAL_SPECIMENS}: only rendered ones are read.`);
  return [
    ...renderedCases(seeds, false),
    ...(options.beyond ? renderedCases(seeds, true) : []),
    ...negativeCases(Math.min(3, options.people)),
    ...(existsSync(labels) ? labelledCases(REAL_SPECIMENS, labels) : []),
  ];
}
