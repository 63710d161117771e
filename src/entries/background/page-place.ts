/** Where a rule for a page holds: its host, and its path without query and fragment. */
export function placeOf(url: string): { host: string; path: string } | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  return host === '' ? undefined : { host, path: pathname };
}
