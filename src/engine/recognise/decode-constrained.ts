import type { Automaton } from './automaton.ts';
import { BLANK, type CtcMatrix } from './ctc-matrix.ts';

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
  const lattice = buildLattice(automaton);
  const blanks = blankProbabilities(matrix, spaces);
  const emissions = symbolProbabilities(matrix, lattice);
  const from = new Int16Array(matrix.steps * lattice.size);
  let previous = new Float64Array(lattice.size).fill(-Infinity);
  let current = new Float64Array(lattice.size);
  previous[lattice.start] = 0;
  for (let step = 0; step < matrix.steps; step++) {
    const blank = blanks[step] ?? 0;
    const costs = {
      inside: Math.log(Math.max(FLOOR, blank)),
      before: Math.log(Math.max(FLOOR, blank, foreign.before * (1 - blank))),
      after: Math.log(Math.max(FLOOR, blank, foreign.after * (1 - blank))),
    };
    advance(lattice, previous, current, from, step, emissions, costs);
    [previous, current] = [current, previous];
  }
  return trace(matrix.steps, lattice, previous, from, blanks, emissions);
}

/**
 * The nodes of the search: the start, then for each state of the automaton its symbols, the blank after it, and for a
 * final state the foreign print behind it.
 */
interface Lattice {
  readonly automaton: Automaton;
  readonly size: number;
  readonly start: number;
  /** First symbol node of each state; the blank follows its symbols, the end node follows the blank. */
  readonly first: readonly number[];
  /** States from which each state is entered. */
  readonly before: readonly (readonly number[])[];
}

function buildLattice(automaton: Automaton): Lattice {
  const first: number[] = [];
  let size = 1;
  for (const state of automaton.states) {
    first.push(size);
    size += state.symbols.length + 2;
  }
  const before = automaton.states.map((_, index) =>
    automaton.states.flatMap((state, other) => (state.next.includes(index) ? [other] : [])),
  );
  return { automaton, size, start: 0, first, before };
}

function blankProbabilities({ steps, classes, data }: CtcMatrix, spaces: readonly number[]): Float64Array {
  return Float64Array.from({ length: steps }, (_, step) =>
    spaces.reduce(
      (sum, space) => sum + (data[step * classes + space] ?? 0),
      data[step * classes + BLANK] ?? 0,
    ),
  );
}

/** Probability of each symbol node at each step, evidence of its look-alikes included. */
function symbolProbabilities({ steps, classes, data }: CtcMatrix, lattice: Lattice): Float64Array {
  const emissions = new Float64Array(steps * lattice.size);
  lattice.automaton.states.forEach((state, index) => {
    state.symbols.forEach(({ evidence }, place) => {
      const node = (lattice.first[index] ?? 0) + place;
      for (let step = 0; step < steps; step++) {
        let probability = 0;
        for (const { class: symbolClass, factor } of evidence) {
          probability += factor * (data[step * classes + symbolClass] ?? 0);
        }
        emissions[step * lattice.size + node] = probability;
      }
    });
  });
  return emissions;
}

function advance(
  lattice: Lattice,
  previous: Float64Array,
  current: Float64Array,
  from: Int16Array,
  step: number,
  emissions: Float64Array,
  costs: { readonly inside: number; readonly before: number; readonly after: number },
): void {
  const { automaton, start, first, before, size } = lattice;
  const base = step * size;
  current[start] = (previous[start] ?? 0) + costs.before;
  from[base + start] = start;
  automaton.states.forEach((state, index) => {
    const firstNode = first[index] ?? 0;
    const blankNode = firstNode + state.symbols.length;
    const endNode = blankNode + 1;
    const entry = automaton.initial.includes(index) ? start : -1;
    state.symbols.forEach(({ character }, place) => {
      const node = firstNode + place;
      let source = node;
      let value = previous[node] ?? -Infinity;
      const consider = (candidate: number): void => {
        if ((previous[candidate] ?? -Infinity) > value) {
          value = previous[candidate] ?? -Infinity;
          source = candidate;
        }
      };
      if (entry >= 0) consider(entry);
      for (const other of before[index] ?? []) {
        const otherFirst = first[other] ?? 0;
        const otherSymbols = automaton.states[other]?.symbols ?? [];
        consider(otherFirst + otherSymbols.length);
        // Without a blank between them two equal characters would be one.
        for (let k = 0; k < otherSymbols.length; k++) {
          if (otherSymbols[k]?.character !== character) consider(otherFirst + k);
        }
      }
      current[node] = value + Math.log(Math.max(FLOOR, emissions[base + node] ?? 0));
      from[base + node] = source;
    });
    let best = blankNode;
    for (let node = firstNode; node < blankNode; node++) {
      if ((previous[node] ?? -Infinity) > (previous[best] ?? -Infinity)) best = node;
    }
    current[blankNode] = (previous[best] ?? -Infinity) + costs.inside;
    from[base + blankNode] = best;
    const end = (previous[endNode] ?? -Infinity) >= (previous[best] ?? -Infinity) ? endNode : best;
    current[endNode] = state.final ? (previous[end] ?? -Infinity) + costs.after : -Infinity;
    from[base + endNode] = end;
  });
}

function trace(
  steps: number,
  lattice: Lattice,
  final: Float64Array,
  from: Int16Array,
  blanks: Float64Array,
  emissions: Float64Array,
): ConstrainedReading | null {
  const last = bestFinalNode(lattice, final);
  if (last === null) return null;
  let node = last;
  const logProbability = final[node] ?? -Infinity;
  const characters: ReadCharacter[] = [];
  let run: { node: number; peak: number; probability: number } | null = null;
  for (let step = steps - 1; step >= 0; step--) {
    const place = symbolAt(lattice, node);
    if (run && run.node !== node) {
      characters.push(readCharacter(lattice, run, blanks, emissions));
      run = null;
    }
    if (place) {
      const probability: number = emissions[step * lattice.size + node] ?? 0;
      if (!run || probability > run.probability) run = { node, peak: step, probability };
    }
    node = from[step * lattice.size + node] ?? 0;
  }
  if (run) characters.push(readCharacter(lattice, run, blanks, emissions));
  return { characters: characters.reverse(), logProbability };
}

function bestFinalNode({ automaton, first }: Lattice, final: Float64Array): number | null {
  let best: number | null = null;
  let value = -Infinity;
  automaton.states.forEach((state, index) => {
    if (!state.final) return;
    const firstNode = first[index] ?? 0;
    for (let node = firstNode; node <= firstNode + state.symbols.length + 1; node++) {
      if ((final[node] ?? -Infinity) > value) {
        value = final[node] ?? -Infinity;
        best = node;
      }
    }
  });
  return best;
}

function symbolAt({ automaton, first }: Lattice, node: number): { state: number; place: number } | null {
  for (let state = first.length - 1; state >= 0; state--) {
    const place = node - (first[state] ?? 0);
    if (place >= 0) return place < (automaton.states[state]?.symbols.length ?? 0) ? { state, place } : null;
  }
  return null;
}

function readCharacter(
  lattice: Lattice,
  { node, peak, probability }: { node: number; peak: number; probability: number },
  blanks: Float64Array,
  emissions: Float64Array,
): ReadCharacter {
  const at = symbolAt(lattice, node);
  const symbols = lattice.automaton.states[at?.state ?? 0]?.symbols ?? [];
  const firstNode = lattice.first[at?.state ?? 0] ?? 0;
  const ink = Math.max(1 - (blanks[peak] ?? 0), probability, FLOOR);
  let rival = 0;
  symbols.forEach((_, place) => {
    if (firstNode + place !== node)
      rival = Math.max(rival, emissions[peak * lattice.size + firstNode + place] ?? 0);
  });
  return {
    character: symbols[at?.place ?? 0]?.character ?? '',
    peak,
    certainty: probability / ink,
    rival: Math.min(1, rival / ink),
  };
}
