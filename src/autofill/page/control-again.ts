import { type PageControl, pageMemory } from './page-memory.ts';

/** Where an element stands, and what tells it from another one that stands there in its place. */
interface Place {
  readonly root: Document | ShadowRoot;
  readonly localName: string;
  readonly index: number;
  readonly count: number;
  readonly marks: string;
  readonly id: string;
  /** What tells it from another one that has come by its id. */
  readonly beside: string;
}

/**
 * Notes where controls stand, and finds them again where the page has built the same form anew: some do on every change,
 * with other elements in the same places. Nothing where the control is gone, or another one has come for it.
 */
export function controlsAgain(
  controls: readonly PageControl[],
): (controlId: string) => PageControl | undefined {
  const places = placesOf(controls.flatMap(({ element, optionElements }) => [element, ...optionElements]));
  const again = (element: HTMLElement): HTMLElement | undefined => {
    if (element.isConnected) return element;
    const place = places.get(element);
    const found = place && elementAt(place);
    if (found) places.set(found, place);
    return found;
  };
  return (controlId) => {
    const { controls: known, identifiers } = pageMemory();
    const control = known.get(controlId);
    if (control === undefined) return undefined;
    const element = again(control.element);
    const optionElements = control.optionElements.flatMap((option) => again(option) ?? []);
    if (element === undefined || optionElements.length < control.optionElements.length) return undefined;
    const isSame = optionElements.every((option, index) => option === control.optionElements[index]);
    if (element === control.element && isSame) return control;
    const renewed = { ...control, element, optionElements };
    known.set(controlId, renewed);
    identifiers.set(element, controlId);
    return renewed;
  };
}

function placesOf(elements: readonly HTMLElement[]): Map<Element, Place> {
  const places = new Map<Element, Place>();
  const alikeOf = new Map<Node, Map<string, Element[]>>();
  for (const element of elements) {
    const root = element.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
    const { localName } = element;
    const ofRoot = alikeOf.get(root) ?? new Map<string, Element[]>();
    alikeOf.set(root, ofRoot);
    const alike = ofRoot.get(localName) ?? [...root.querySelectorAll(localName)];
    ofRoot.set(localName, alike);
    const [index, count] = [alike.indexOf(element), alike.length];
    places.set(element, {
      root,
      localName,
      index,
      count,
      marks: marksOf(element),
      id: element.id,
      beside: besideOf(element),
    });
  }
  return places;
}

function elementAt(place: Place): HTMLElement | undefined {
  const { root, localName, index, count, marks, id, beside } = place;
  const called = id === '' ? [] : [...root.querySelectorAll(`${localName}[id="${CSS.escape(id)}"]`)];
  const [one] = called;
  if (called.length === 1 && one instanceof HTMLElement && besideOf(one) === beside) return one;
  const alike = root.querySelectorAll(localName);
  const found = alike[index];
  return alike.length === count && found instanceof HTMLElement && marksOf(found) === marks
    ? found
    : undefined;
}

/** Its kind, its name, and the words around it, but not its own: they may be what was chosen. */
function marksOf(element: HTMLElement): string {
  return [kindAndName(element), wordsIn(element.parentElement?.parentElement, element)].join('\n');
}

/** Its kind, its name, and its label, or the words beside it where it has none. */
function besideOf(element: HTMLElement): string {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const words =
    labels.map(({ textContent }) => textContent ?? '').join(' ') || wordsIn(element.parentElement, element);
  return [kindAndName(element), words].join('\n');
}

function kindAndName(element: HTMLElement): string {
  return ['type', 'name', 'placeholder', 'aria-label'].map((name) => element.getAttribute(name)).join('\n');
}

function wordsIn(box: Element | null | undefined, element: HTMLElement): string {
  return (box?.textContent ?? '').replace(element.textContent ?? '', '');
}
