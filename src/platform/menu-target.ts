import { browser } from './browser.ts';

/** The element that a context menu was opened on. Only Firefox tells; elsewhere `undefined`. */
export function menuTarget(targetElementId: number | undefined): Element | undefined {
  if (targetElementId === undefined) return undefined;
  // In page scripts of Firefox with the `menus` permission; the polyfill's types leave it out.
  const { menus } = browser as { menus?: { getTargetElement(id: number): Element | null } };
  return menus?.getTargetElement(targetElementId) ?? undefined;
}
