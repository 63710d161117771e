import type { Automaton } from './automaton.ts';
import { BLANK, type CtcMatrix } from './ctc-matrix.ts';
import { type Lattice, latticeOf, NODE } from './lattice.ts';

/** One character of a constrained reading. */
export interface ReadCharacter {
  readonly character: string;
  /** The time step at which it is seen best, in steps from the left of the strip. */
  readonly peak: number;
  /** Its share of the probability of all characters at that step. */
  readonly certainty: number;
  /** The same for the best other character that the automaton allows at this place. */
  readonly rival: number;
}

/** The most probable reading of a strip among those that an automaton allows. */
export interface ConstrainedReading {
  readonly characters: readonly ReadCharacter[];
  /** Natural logarithm of its best path's probability. */
  readonly logProbability: number;
}

/** A step costs no less than this: one smudged column must not rule out a whole reading. */
const FLOOR = 1e-4;

/**
 * What a step costs, as a factor, that shows other print left (`before`) or right (`after`) of the field: a frame drawn
 * around it, a neighbour.
 */
export interface ForeignPrint {
  readonly before: number;
  readonly after: number;
}

const SOME_FOREIGN_PRINT: ForeignPrint = { before: 0.15, after: 0.15 };

/**
 * Viterbi search through the CTC lattice under an automaton. Spaces count as blanks: what the automata describe is
 * printed at a fixed pitch.
 * @param spaces the classes of the space character.
 * @returns null where no form fits into the number of steps.
 */
export function decodeConstrained(
  matrix: CtcMatrix,
  automaton: Automaton,
  spaces: readonly number[],
  foreign: ForeignPrint = SOME_FOREIGN_PRINT,
): ConstrainedReading | null {
  const lattice = latticeOf(automaton);
  const blanks = blankProbabilities(matrix, spaces);
  const emissions = symbolProbabilities(matrix, lattice);
  const from = new Uint16Array(matrix.steps * lattice.size);
  const final = search(lattice, matrix.steps, { blanks, emissions, foreign }, from);
  return trace(matrix.steps, lattice, final, from, blanks, emissions);
}

function blankProbabilities({ steps, classes, data }: CtcMatrix, spaces: readonly number[]): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) =>
    spaces.reduce(
      (sum, space) => sum + (data[step * classes + space] ?? 0),
      data[step * classes + BLANK] ?? 0,
    ),
  );
}

/** Probability of each symbol at each step, evidence of its look-alikes included; row by row of steps. */
function symbolProbabilities({ steps, classes, data }: CtcMatrix, { symbols }: Lattice): Float64Array {
  const emissions = new Float64Array(steps * symbols.length);
  symbols.forEach(({ evidence }, place) => {
    for (let step = 0; step < steps; step++) {
      let probability = 0;
      for (const { class: symbolClass, factor } of evidence) {
        probability += factor * (data[step * classes + symbolClass] ?? 0);
      }
      emissions[step * symbols.length + place] = probability;
    }
  });
  return emissions;
}

interface Evidence {
  readonly blanks: Float64Array;
  readonly emissions: Float64Array;
  readonly foreign: ForeignPrint;
}

/**
 * Logarithm of the best path's probability into each node after the last step.
 * @param from receives for each step and node the node before it on that path.
 */
function search(
  { size, kinds, sources, sourceStarts, symbolOf, symbols }: Lattice,
  steps: number,
  { blanks, emissions, foreign }: Evidence,
  from: Uint16Array,
): Float64Array {
  let previous = new Float64Array(size).fill(-Infinity);
  let current = new Float64Array(size);
  previous[0] = 0;
  const symbolCosts = emissions.map((probability) => Math.log(Math.max(FLOOR, probability)));
  const costs = new Float64Array(5);
  costs[NODE.never] = -Infinity;
  for (let step = 0; step < steps; step++) {
    const blank = blanks[step] ?? 0;
    costs[NODE.inside] = Math.log(Math.max(FLOOR, blank));
    costs[NODE.before] = Math.log(Math.max(FLOOR, blank, foreign.before * (1 - blank)));
    costs[NODE.after] = Math.log(Math.max(FLOOR, blank, foreign.after * (1 - blank)));
    const ofSymbols = step * symbols.length;
    for (let node = 0; node < size; node++) {
      let best = node;
      let value = previous[node] ?? -Infinity;
      const end = sourceStarts[node + 1] ?? 0;
      for (let index = sourceStarts[node] ?? 0; index < end; index++) {
        const source = sources[index] ?? 0;
        const candidate = previous[source] ?? -Infinity;
        if (candidate > value) {
          value = candidate;
          best = source;
        }
      }
      const kind = kinds[node] ?? NODE.never;
      const cost = kind === NODE.symbol ? symbolCosts[ofSymbols + (symbolOf[node] ?? 0)] : costs[kind];
      current[node] = value + (cost ?? -Infinity);
      from[step * size + node] = best;
    }
    [previous, current] = [current, previous];
  }
  return previous;
}

function trace(
  steps: number,
  lattice: Lattice,
  final: Float64Array,
  from: Uint16Array,
  blanks: Float64Array,
  emissions: Float64Array,
): ConstrainedReading | null {
  const last = bestOf(lattice.finals, final);
  if (last === null) return null;
  let node = last;
  const logProbability = final[node] ?? -Infinity;
  const characters: ReadCharacter[] = [];
  let run: SymbolRun | null = null;
  for (let step = steps - 1; step >= 0; step--) {
    const symbol = lattice.symbolOf[node] ?? -1;
    if (run && run.node !== node) {
      characters.push(readCharacter(lattice, run, blanks, emissions));
      run = null;
    }
    if (symbol >= 0) {
      const probability: number = emissions[step * lattice.symbols.length + symbol] ?? 0;
      if (!run || probability > run.probability) run = { node, peak: step, probability };
    }
    node = from[step * lattice.size + node] ?? 0;
  }
  if (run) characters.push(readCharacter(lattice, run, blanks, emissions));
  return { characters: characters.reverse(), logProbability };
}

/** The steps in which one symbol is seen, and where it is seen best. */
interface SymbolRun {
  readonly node: number;
  readonly peak: number;
  readonly probability: number;
}

function bestOf(nodes: readonly number[], values: Float64Array): number | null {
  let best: number | null = null;
  let value = -Infinity;
  for (const node of nodes) {
    const candidate = values[node] ?? -Infinity;
    if (candidate > value) {
      value = candidate;
      best = node;
    }
  }
  return best;
}

function readCharacter(
  { symbols, symbolOf, stateFirst, stateLast }: Lattice,
  { node, peak, probability }: SymbolRun,
  blanks: Float64Array,
  emissions: Float64Array,
): ReadCharacter {
  const ink = Math.max(1 - (blanks[peak] ?? 0), probability, FLOOR);
  let rival = 0;
  for (let other = stateFirst[node] ?? 0; other <= (stateLast[node] ?? 0); other++) {
    if (other === node) continue;
    rival = Math.max(rival, emissions[peak * symbols.length + (symbolOf[other] ?? 0)] ?? 0);
  }
  return {
    character: symbols[symbolOf[node] ?? 0]?.character ?? '',
    peak,
    certainty: probability / ink,
    rival: Math.min(1, rival / ink),
  };
}
