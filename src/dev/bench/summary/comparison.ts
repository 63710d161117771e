import type { CaseOutcome } from '../score-answer.ts';
import { fraction, summariseAccuracy } from './accuracy.ts';
import { summariseSpeed } from './speed.ts';

/** Two readers on the pictures that both were given. */
export interface Comparison {
  readonly peer: string;
  readonly pictures: number;
  readonly fields: { readonly own: number; readonly peer: number };
  readonly cards: { readonly own: number; readonly peer: number };
  /** On the clean pictures alone: a peer that finds no text on a turned card is quick for nothing. */
  readonly medianMilliseconds: { readonly own: number; readonly peer: number };
  /** The peer's median time over ours on the clean pictures: 3 means three times as fast. */
  readonly timesFaster: number;
  /** The peer's share of wrong fields over ours; absent when we have none wrong. */
  readonly timesFewerErrors?: number;
}

export function compare(
  peer: string,
  own: readonly CaseOutcome[],
  peers: readonly CaseOutcome[],
): Comparison {
  const readByPeer = new Set(peers.map((outcome) => outcome.case.id));
  const shared = own.filter((outcome) => readByPeer.has(outcome.case.id));
  const [ourAccuracy, theirAccuracy] = [summariseAccuracy(shared), summariseAccuracy(peers)];
  const [ourSpeed, theirSpeed] = [summariseSpeed(clean(shared)), summariseSpeed(clean(peers))];
  const ourErrors = 1 - fraction(ourAccuracy.fields);
  return {
    peer,
    pictures: peers.length,
    fields: { own: fraction(ourAccuracy.fields), peer: fraction(theirAccuracy.fields) },
    cards: { own: fraction(ourAccuracy.cards), peer: fraction(theirAccuracy.cards) },
    medianMilliseconds: { own: ourSpeed.medianMilliseconds, peer: theirSpeed.medianMilliseconds },
    timesFaster: theirSpeed.medianMilliseconds / ourSpeed.medianMilliseconds,
    ...(ourErrors > 0 ? { timesFewerErrors: (1 - fraction(theirAccuracy.fields)) / ourErrors } : {}),
  };
}

/** The clean pictures, or all where a folder of one's own has none that is called so. */
function clean(outcomes: readonly CaseOutcome[]): readonly CaseOutcome[] {
  const own = outcomes.filter((outcome) => outcome.case.condition === 'clean');
  return own.length > 0 ? own : outcomes;
}
