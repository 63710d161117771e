import type { AutomatonState, AutomatonSymbol } from './automaton.ts';

/** States of an automaton that read one word out of many. */
export interface WordStates {
  readonly states: readonly AutomatonState[];
  /** The numbers of the states of the words' first characters. */
  readonly initial: readonly number[];
}

interface WordTree {
  readonly children: Map<string, WordTree>;
  isWord: boolean;
}

/**
 * The tree of the words as states: words with a common beginning share its states.
 * @param offset the number of the first state.
 * @param behind the states that may follow a word, given the tree's own initial ones.
 */
export function wordStates(
  words: readonly string[],
  symbolOf: (character: string) => AutomatonSymbol,
  offset: number,
  behind: (initial: readonly number[]) => { readonly next: readonly number[]; readonly final: boolean },
): WordStates {
  const branches = [...treeOf(words).children];
  const initial = branches.map((_, index) => offset + index);
  const { next, final } = behind(initial);
  const states: AutomatonState[] = [];
  // The children of a branch are put behind all others, where this loop comes to them: level by level.
  for (const [character, { children, isWord }] of branches) {
    const own = [...children].map((_, index) => offset + branches.length + index);
    branches.push(...children);
    states.push({
      symbols: [symbolOf(character)],
      next: isWord ? [...own, ...next] : own,
      final: isWord && final,
    });
  }
  return { states, initial };
}

function treeOf(words: readonly string[]): WordTree {
  const root: WordTree = { children: new Map(), isWord: false };
  for (const word of words) {
    let tree = root;
    for (const character of word) {
      const child = tree.children.get(character) ?? { children: new Map(), isWord: false };
      tree.children.set(character, child);
      tree = child;
    }
    tree.isWord = true;
  }
  return root;
}
