/** Looks every few milliseconds until a value is there, or the time is over. */
export async function waitUntil<Value>(
  look: () => Value | undefined,
  milliseconds: number,
): Promise<Value | undefined> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = look();
    if (value !== undefined) return value;
    if (performance.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
