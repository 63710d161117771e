interface ShadowOpeners {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** Kept, as it is asked for thousands of elements; absent where the script does not run as an extension's. */
const openShadowRoot = (globalThis as ShadowOpeners).chrome?.dom?.openOrClosedShadowRoot;

/** The shadow root of an element, also a closed one where the browser lets a content script see it. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  // Only elements that may have a shadow root are asked: the call is slow and throws for others.
  if (!element.localName.includes('-') && !SHADOW_HOSTS.has(element.localName)) return undefined;
  // Firefox: a property of the element, seen by content scripts only.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot) return openOrClosedShadowRoot;
  return (element instanceof HTMLElement && openShadowRoot?.(element)) || undefined;
}

/** The built-in elements that take a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const SHADOW_HOSTS = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** The nodes below a node as they are shown: the shadow tree instead of the children, the slotted ones for a slot. */
export function shownChildren(node: Element | ShadowRoot): Iterable<Node> {
  if (!(node instanceof Element)) return node.childNodes;
  const root = shadowRootOf(node);
  if (root) return root.childNodes;
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return ownChildren(node);
}

const childNodesGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;

/** Component libraries give their elements a `childNodes` of their own that keeps their inside from other scripts. */
function ownChildren(node: Node): Iterable<Node> {
  // The getter of the DOM standard returns nothing else.
  return (childNodesGetter?.call(node) as NodeListOf<ChildNode> | undefined) ?? node.childNodes;
}

/** Every element below a root in document order, those in shadow trees after their host. */
export function* elementsBelow(root: Document | Element | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    const shadow = shadowRootOf(element);
    if (shadow) yield* elementsBelow(shadow);
  }
}

/** The parent of an element as it is shown: out of a slot into the shadow tree, out of a shadow tree to its host. */
export function shownParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
