let last: Promise<unknown> = Promise.resolve();

/**
 * Whatever writes into pages goes one after the other: an undo that overtook a filling would leave a report of values
 * that are no longer there.
 */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work, work);
  last = turn;
  return turn;
}
