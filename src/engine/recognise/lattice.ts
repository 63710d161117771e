import type { Automaton, AutomatonSymbol } from './automaton.ts';

/** What a step in a node of the lattice shows. */
export const NODE = { before: 0, symbol: 1, inside: 2, after: 3, never: 4 } as const;

/**
 * The nodes of a constrained search, flat: the start, then for each state of the automaton its symbols, the blank after
 * it, and for a final state the foreign print behind it. A node may always follow itself.
 */
export interface Lattice {
  readonly size: number;
  /** One of {@link NODE} for each node. */
  readonly kinds: Uint8Array;
  /** The nodes that may come before node `n`: `sources[sourceStarts[n]]` until `sources[sourceStarts[n + 1]]`. */
  readonly sources: Uint16Array;
  readonly sourceStarts: Uint32Array;
  /** For each symbol node the place of its symbol in `symbols`. */
  readonly symbolOf: Int16Array;
  /** The different symbols. */
  readonly symbols: readonly AutomatonSymbol[];
  /** For each symbol node the first and last symbol node of its state. */
  readonly stateFirst: Uint16Array;
  readonly stateLast: Uint16Array;
  /** Nodes in which a reading may end. */
  readonly finals: readonly number[];
}

const START = 0;
const lattices = new WeakMap<Automaton, Lattice>();

/** The lattice of an automaton, built once. */
export function latticeOf(automaton: Automaton): Lattice {
  const known = lattices.get(automaton);
  if (known) return known;
  const lattice = buildLattice(automaton);
  lattices.set(automaton, lattice);
  return lattice;
}

function buildLattice({ states, initial }: Automaton): Lattice {
  const first: number[] = [];
  let size = 1;
  for (const { symbols } of states) {
    first.push(size);
    size += symbols.length + 2;
  }
  const symbols = [...new Set(states.flatMap((state) => state.symbols))];
  const places = new Map(symbols.map((symbol, index) => [symbol, index]));
  const kinds = new Uint8Array(size);
  const symbolOf = new Int16Array(size).fill(-1);
  const [stateFirst, stateLast] = [new Uint16Array(size), new Uint16Array(size)];
  const predecessors = predecessorsOf(states);
  const before: number[][] = [[]];
  const finals: number[] = [];
  states.forEach((state, index) => {
    const firstNode = first[index] ?? 0;
    const nodes = state.symbols.map((_, place) => firstNode + place);
    const blank = firstNode + nodes.length;
    state.symbols.forEach((symbol, place) => {
      const node = firstNode + place;
      kinds[node] = NODE.symbol;
      symbolOf[node] = places.get(symbol) ?? -1;
      stateFirst[node] = firstNode;
      stateLast[node] = blank - 1;
      before.push([
        ...(initial.includes(index) ? [START] : []),
        ...(predecessors[index] ?? []).flatMap((other) =>
          leading(states[other]?.symbols ?? [], first[other] ?? 0, symbol.character),
        ),
      ]);
    });
    kinds[blank] = NODE.inside;
    kinds[blank + 1] = state.final ? NODE.after : NODE.never;
    before.push(nodes, state.final ? [blank, ...nodes] : []);
    if (state.final) finals.push(...nodes, blank, blank + 1);
  });
  const sourceStarts = new Uint32Array(size + 1);
  before.forEach((sources, node) => {
    sourceStarts[node + 1] = (sourceStarts[node] ?? 0) + sources.length;
  });
  const sources = Uint16Array.from(before.flat());
  return { size, kinds, sources, sourceStarts, symbolOf, symbols, stateFirst, stateLast, finals };
}

/** For each state those that it may follow. */
function predecessorsOf(states: Automaton['states']): number[][] {
  const predecessors: number[][] = states.map(() => []);
  states.forEach(({ next }, index) => {
    for (const follower of next) predecessors[follower]?.push(index);
  });
  return predecessors;
}

/** The nodes of a state after which a character may come: without a blank between them two equal ones would be one. */
function leading(symbols: readonly AutomatonSymbol[], firstNode: number, character: string): number[] {
  const others = symbols.flatMap((symbol, place) =>
    symbol.character === character ? [] : [firstNode + place],
  );
  return [firstNode + symbols.length, ...others];
}
