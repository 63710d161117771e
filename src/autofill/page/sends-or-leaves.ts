import { shownParent } from './shadow-root-of.ts';

/** By these a form is sent or emptied, whoever made the element: components of a page's own take over the names. */
const SENDS = '[type=submit], [type=image], [type=reset]';

/**
 * Whether to press an element would send the form, empty it, or leave the page: the element itself, what it stands in,
 * or the button that it is a label of. Filling never does that, whatever a rule says.
 */
export function sendsOrLeaves(element: Element): boolean {
  for (let box: Element | null = element; box; box = shownParent(box)) {
    if (isSender(box) || isLink(box)) return true;
    if (box instanceof HTMLLabelElement && box.control && isSender(box.control)) return true;
  }
  return false;
}

/** A button that does not say what it is for sends the form that it stands in. */
function isSender(element: Element): boolean {
  if (element.matches(SENDS)) return true;
  return element instanceof HTMLButtonElement && element.type === 'submit' && element.form !== null;
}

/** Handmade lists are often made of links to `#`, which lead nowhere, but on a page that says where its links begin. */
function isLink(element: Element): boolean {
  const address = element.matches('a, area') ? element.getAttribute('href') : null;
  if (address === null) return false;
  const { baseURI, URL: page } = element.ownerDocument;
  return address.trim() !== '#' || withoutFragment(baseURI) !== withoutFragment(page);
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
