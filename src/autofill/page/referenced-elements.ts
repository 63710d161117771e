/** The elements that an attribute such as `aria-labelledby` refers to, in the document or shadow tree of the element. */
export function referencedElements(element: Element, attribute: string): readonly HTMLElement[] {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}
