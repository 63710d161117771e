import { shadowRootOf } from '../page/shadow-root-of.ts';

/** `>>>` steps into the shadow root, or the same-origin frame, of the element before it. */
const STEP_INTO = '>>>';

/**
 * All elements of a document that a site rule's selector matches, in page order; none for a selector that is not
 * valid. One that steps into frames may begin in this document or in one of those around it.
 */
export function resolveSelector(selector: string, document: Document): readonly Element[] {
  const parts = selector.split(STEP_INTO).map((part) => part.trim());
  const beginnings = parts.length === 1 ? [document] : [document, ...documentsAround(document)];
  const found = beginnings.flatMap((beginning) => resolveFrom(parts, beginning));
  return [...new Set(found)].filter((element) => element.ownerDocument === document);
}

function resolveFrom(parts: readonly string[], beginning: Document): readonly Element[] {
  let roots: readonly (Document | ShadowRoot)[] = [beginning];
  let found: readonly Element[] = [];
  for (const [index, part] of parts.entries()) {
    found = roots.flatMap((place) => select(part, place));
    if (index < parts.length - 1) roots = found.flatMap(inside);
  }
  return found;
}

/** The documents of the frames that this one is in, as far as they are of its origin. */
function documentsAround(document: Document): readonly Document[] {
  const around = document.defaultView?.frameElement?.ownerDocument;
  return around === undefined ? [] : [around, ...documentsAround(around)];
}

function select(selector: string, root: Document | ShadowRoot): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // querySelectorAll has no other way to say that a selector is not valid.
    return [];
  }
}

function inside(element: Element): readonly (Document | ShadowRoot)[] {
  // By its name, not its class: a frame in another document is of that document's class.
  const framed =
    element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : shadowRootOf(element);
  // A frame of another origin gives null.
  return framed ? [framed] : [];
}
