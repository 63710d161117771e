const HOST_FORM = /^(\*\.)?([a-z0-9-]+\.)*[a-z0-9-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/;

/** Whether a rule's host can be that of a page: a name as browsers write it, nothing in front of it or behind it. */
export function isHostPattern(host: string): boolean {
  return HOST_FORM.test(host.toLowerCase());
}

/** Whether a rule's path can be that of a page: from its slash on, and anything (`*`) only at its end. */
export function isPathPattern(path: string): boolean {
  return path === '' || path === '*' || (/^\/[^\s?#]*$/.test(path) && !/\*./.test(path));
}
