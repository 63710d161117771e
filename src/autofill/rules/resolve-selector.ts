/** `>>>` steps into the shadow root, or the same-origin frame, of the element before it. */
const STEP_INTO = '>>>';

/** All elements that a site rule's selector matches below a root, in page order; none for a selector that is not valid. */
export function resolveSelector(selector: string, root: Document | ShadowRoot): readonly Element[] {
  const parts = selector.split(STEP_INTO).map((part) => part.trim());
  let roots: readonly (Document | ShadowRoot)[] = [root];
  let found: readonly Element[] = [];
  for (const [index, part] of parts.entries()) {
    found = roots.flatMap((place) => select(part, place));
    if (index < parts.length - 1) roots = found.flatMap(inside);
  }
  return found;
}

function select(selector: string, root: Document | ShadowRoot): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // querySelectorAll has no other way to say that a selector is not valid.
    return [];
  }
}

function inside(element: Element): (Document | ShadowRoot)[] {
  // A frame of another origin gives null.
  const inner = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
  return inner ? [inner] : [];
}
