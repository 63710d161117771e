import { lintSelector } from '../rules/lint-selector.ts';
import { resolveSelector } from '../rules/resolve-selector.ts';
import type { PageControl } from './page-memory.ts';

/** More to choose from helps nobody. */
const MOST_PROPOSALS = 6;

/**
 * Selectors for a control, each of which matches it and nothing else in its document: what says what the control is
 * (id, name, test id, purpose, type) before where it stands, and what `lintSelector` warns of last. Through shadow
 * roots by `>>>`; for a control in a frame, also one that begins in the document around it.
 */
export function proposeSelectors(control: Pick<PageControl, 'element' | 'optionElements'>): string[] {
  const { element } = control;
  const own = new Set<Element>([element, ...control.optionElements]);
  const document = element.ownerDocument;
  const host = hostSelector(element);
  if (host === undefined) return [];
  const proposals = candidates(element)
    .map((selector) => host + selector)
    .filter((selector) => isOnly(selector, document, own));
  const best = [...new Set(proposals)].sort((one, other) => doubts(one) - doubts(other));
  const [first] = best;
  const frame = frameSelector(document);
  const framed = first === undefined || frame === undefined ? [] : [`${frame} >>> ${first}`];
  return [...best.slice(0, MOST_PROPOSALS), ...framed];
}

/** What comes before the selector of an element: the way to the shadow root that it is in, if it is in one. */
function hostSelector(element: Element): string | undefined {
  const root = element.getRootNode();
  if (!('host' in root)) return '';
  // What has a host is a shadow root.
  const { host } = root as ShadowRoot;
  const [selector] = proposeSelectors({ element: host as HTMLElement, optionElements: [] });
  return selector === undefined ? undefined : `${selector} >>> `;
}

function frameSelector(document: Document): string | undefined {
  const frame = document.defaultView?.frameElement;
  return frame ? proposeSelectors({ element: frame as HTMLElement, optionElements: [] })[0] : undefined;
}

function isOnly(selector: string, document: Document, own: ReadonlySet<Element>): boolean {
  const found = resolveSelector(selector, document);
  const useful = !lintSelector(selector).some(({ severity }) => severity === 'error');
  return useful && found.length > 0 && found.every((element) => own.has(element));
}

function doubts(selector: string): number {
  return lintSelector(selector).length;
}

function candidates(element: Element): string[] {
  const own = marks(element);
  const bare = CSS.escape(element.localName);
  const anchored = ancestors(element).flatMap((ancestor) =>
    marks(ancestor)
      .slice(0, 2)
      .flatMap((anchor) => [...own, bare].map((mark) => `${anchor} ${mark}`)),
  );
  const way = place(element, undefined);
  // In a shadow root the way down may begin anywhere, unless it is bound to the host.
  return [...own, bare, ...anchored, ...placesBelowAnchors(element), way, `:host > ${way}`];
}

/** Attributes that say what an element is, the most lasting first. */
const MARKS = [
  'name',
  'data-testid',
  'data-test',
  'data-cy',
  'data-qa',
  'formcontrolname',
  'ng-model',
  'data-field',
  'data-name',
  'autocomplete',
  'aria-label',
  'placeholder',
  'type',
];

/** Values that nearly every control has. */
const SAYS_NOTHING = new Set(['', 'on', 'off', 'text']);

function marks(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const found = element.id === '' ? [] : [`#${CSS.escape(element.id)}`];
  for (const name of MARKS) {
    const value = element.getAttribute(name);
    if (value === null || SAYS_NOTHING.has(value) || !isPlain(value)) continue;
    found.push(`${tag}[${name}="${value.replace(/["\\]/g, '\\$&')}"]`);
  }
  return found;
}

/** A long text changes with the next wording; line breaks and `>>>` cannot stand in a rule. */
function isPlain(value: string): boolean {
  return value.length <= 80 && !/[\n\r\f\0]|>>>/.test(value);
}

/** Up to where an ancestor still says something about the control. */
const FARTHEST_ANCESTOR = 8;

function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (
    let ancestor = element.parentElement;
    ancestor !== null && found.length < FARTHEST_ANCESTOR;
    ancestor = ancestor.parentElement
  )
    found.push(ancestor);
  return found;
}

function placesBelowAnchors(element: Element): string[] {
  return ancestors(element).flatMap((ancestor) =>
    marks(ancestor)
      .slice(0, 1)
      .map((anchor) => `${anchor} > ${place(element, ancestor)}`),
  );
}

/** The way down to an element by counting; from the root where no ancestor is given. */
function place(element: Element, from: Element | undefined): string {
  const steps: string[] = [];
  for (let current: Element | null = element; current && current !== from; current = current.parentElement) {
    steps.unshift(`${CSS.escape(current.localName)}:nth-of-type(${positionAmongKind(current)})`);
  }
  return steps.join(' > ');
}

function positionAmongKind(element: Element): number {
  let position = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === element.localName) position += 1;
  }
  return position;
}
