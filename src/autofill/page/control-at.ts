import { controlName } from '../plan/control-name.ts';
import { describeFrame } from './describe-frame.ts';
import { type PageControl, pageMemory } from './page-memory.ts';
import { shadowRootOf, shownParent } from './shadow-root-of.ts';

export interface Pickable {
  readonly control: PageControl;
  /** What a person calls it. */
  readonly name: string;
}

/** The controls of this frame that a user may point at: what can be seen and is no password, in page order. */
export function pickableControls(document: Document): readonly Pickable[] {
  const described = describeFrame(document).controls;
  const { controls } = pageMemory();
  return described.flatMap((description) => {
    const control = controls.get(description.controlId);
    const isSecret = description.inputType === 'password';
    if (control === undefined || description.obstacle === 'hidden' || isSecret) return [];
    return [{ control, name: controlName(description) }];
  });
}

/** How far around the element under the pointer a control is looked for: widgets hide theirs under other elements. */
const FARTHEST = 3;

/** The control at a point of the viewport, in CSS pixels: itself, by its label, or alone in the box that is there. */
export function controlAt(
  { x, y }: { readonly x: number; readonly y: number },
  pickable: readonly Pickable[],
): Pickable | undefined {
  const byElement = new Map<Element, Pickable>();
  for (const one of pickable) {
    for (const element of [one.control.element, ...one.control.optionElements]) byElement.set(element, one);
  }
  let box = deepestElement(document, x, y);
  for (let level = 0; box !== null && level <= FARTHEST; level += 1) {
    const found = byElement.get(box) ?? labelled(box, byElement) ?? onlyOneIn(box, byElement);
    if (found !== undefined) return found;
    box = shownParent(box);
  }
  return undefined;
}

function deepestElement(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const element = root.elementFromPoint(x, y);
  const inner = element === null ? undefined : shadowRootOf(element);
  return inner === undefined ? element : (deepestElement(inner, x, y) ?? element);
}

function labelled(box: Element, byElement: ReadonlyMap<Element, Pickable>): Pickable | undefined {
  return box instanceof HTMLLabelElement && box.control !== null ? byElement.get(box.control) : undefined;
}

function onlyOneIn(box: Element, byElement: ReadonlyMap<Element, Pickable>): Pickable | undefined {
  const inside = new Set<Pickable>();
  for (const element of box.querySelectorAll('*')) {
    const found = byElement.get(element);
    if (found !== undefined) inside.add(found);
    if (inside.size > 1) return undefined;
  }
  return [...inside][0];
}
