type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

function queue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}

/**
 * Whatever writes into pages goes one after the other: an undo that overtook a filling would leave a report of values
 * that are no longer there. A page may keep its turn for long, so nothing that must happen at once waits here.
 */
export const inPageTurn = queue();

/**
 * Whatever reads the stored state and writes it back goes one after the other. Only short work on the storage, which
 * never waits for a page, a server or a turn of its own.
 */
export const inStateTurn = queue();
