/** Most pages have done their part when their own code has run; the first looks come one right after the other, */
const QUICK_LOOKS = 3;
/** and the next ones as soon as a timer can ring. */
const SOON_LOOKS = 6;

/** Lets the page's own code run that is due now; timers, after a few of them, would ring 4 ms later at the earliest. */
export function yieldToPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Gives the page's own code this many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A page that is busy holds these looks up as well: the time is not over before one look per so many milliseconds of it, */
const SLOWEST_PACE = 20;
/** but when so many times the time has passed. */
const LONGEST = 3;

/** Looks every few milliseconds until a value is there, or the time is over. */
export async function waitUntil<Value>(
  look: () => Value | undefined,
  milliseconds: number,
): Promise<Value | undefined> {
  const start = performance.now();
  let looks = 0;
  for (;;) {
    const value = look();
    if (value !== undefined) return value;
    const passed = performance.now() - start;
    const isOver = passed >= milliseconds && looks - QUICK_LOOKS >= milliseconds / SLOWEST_PACE;
    if (isOver || passed >= LONGEST * milliseconds) return undefined;
    await (looks < QUICK_LOOKS ? yieldToPage() : pause(looks < SOON_LOOKS ? 0 : 10));
    looks += 1;
  }
}
