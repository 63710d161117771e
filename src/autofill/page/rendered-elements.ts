import { elementsBelow } from './shadow-root-of.ts';

/** The elements below a root that are drawn, shadow trees included, in document order. */
export function renderedElements(root: Document | Element | ShadowRoot): HTMLElement[] {
  return [...elementsBelow(root instanceof Document ? root.body : root)].filter(isRendered);
}

export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}
