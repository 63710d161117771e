/**
 * The first key of some data that its schema did not take over, as `rules.0.fields.sex.formt`. What is misspelt would
 * otherwise be left out in silence.
 */
export function strayKey(data: unknown, parsed: unknown, place: readonly string[] = []): string | undefined {
  if (!isRecord(data) || !isRecord(parsed)) return undefined;
  for (const [key, value] of Object.entries(data)) {
    if (!Object.hasOwn(parsed, key)) return [...place, key].join('.');
    const stray = strayKey(value, parsed[key], [...place, key]);
    if (stray !== undefined) return stray;
  }
  return undefined;
}

/** Lists too: their keys are their places. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
