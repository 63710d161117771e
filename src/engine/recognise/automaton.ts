import type { Alphabet } from './alphabet.ts';

/**
 * A character that a field may print, and the classes of the recogniser that speak for it: its own, and at a factor
 * those of look-alikes (a `2` where only a letter can stand speaks for `Z`).
 */
export interface AutomatonSymbol {
  readonly character: string;
  readonly evidence: readonly { readonly class: number; readonly factor: number }[];
}

/** One place in a field: what may be printed there, and which places may follow. */
export interface AutomatonState {
  readonly symbols: readonly AutomatonSymbol[];
  readonly next: readonly number[];
  readonly final: boolean;
}

/** A finite automaton over printed characters: every path from an initial to a final state is a form of the field. */
export interface Automaton {
  readonly states: readonly AutomatonState[];
  readonly initial: readonly number[];
}

/** A symbol with its own classes at full weight and those of the look-alikes at a factor. */
export function symbol(
  alphabet: Alphabet,
  character: string,
  lookAlikes: Readonly<Record<string, number>> = {},
): AutomatonSymbol {
  const evidence = alphabet.classesOf(character).map((own) => ({ class: own, factor: 1 }));
  for (const [other, factor] of Object.entries(lookAlikes)) {
    for (const otherClass of alphabet.classesOf(other)) evidence.push({ class: otherClass, factor });
  }
  return { character, evidence };
}

/** The automaton whose forms are exactly the given sequences; common beginnings are not merged. */
export function formsAutomaton(forms: readonly (readonly (readonly AutomatonSymbol[])[])[]): Automaton {
  const states: AutomatonState[] = [];
  const initial: number[] = [];
  for (const form of forms) {
    initial.push(states.length);
    form.forEach((symbols, index) => {
      const final = index === form.length - 1;
      states.push({ symbols, next: final ? [] : [states.length + 1], final });
    });
  }
  return { states, initial };
}
