/** Tells on the terminal how far a reader is: one line that is written over, or one line in fifty pictures in a log. */
export function showProgress(name: string): (done: number, total: number) => void {
  return (done, total) => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${name}: ${done}/${total}${done === total ? '\n' : ''}`);
    else if (done % 50 === 0 || done === total) process.stderr.write(`${name}: ${done}/${total}\n`);
  };
}
