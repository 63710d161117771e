import type { ControlDescription, FrameDescription, Obstacle } from '../description.ts';
import { resolveSelector } from '../rules/resolve-selector.ts';
import { controlState, textState } from './control-state.ts';
import { controlHints, controlIdentifiers, controlLabel, formReader, optionTexts } from './control-texts.ts';
import { countControls, type FoundControl, groupOptions } from './group-options.ts';
import { labelReader } from './label-text.ts';
import { type PageControl, pageMemory, rememberControl, rememberOptionTexts } from './page-memory.ts';
import { pageSections } from './page-sections.ts';
import { type PageTexts, pageTexts } from './page-texts.ts';
import { shownValue } from './shown-value.ts';
import { tableHeadingsOfPage } from './table-headings.ts';
import { isShellVisible, isVisible, restsUnderLabel } from './visibility.ts';
import { visualHeadingsOfPage } from './visual-headings.ts';
import { walkPage } from './walk-page.ts';

export interface DescribeOptions {
  /** Selectors of site rules, to be resolved to control ids. */
  readonly selectors?: readonly string[];
  /** False where nothing is laid out (unit tests): everything then counts as visible. */
  readonly hasLayout?: boolean;
}

/** Describes every fillable control of one frame, open shadow roots included; frames within it are not entered. */
export function describeFrame(document: Document, options: DescribeOptions = {}): FrameDescription {
  const { selectors = [], hasLayout = true } = options;
  const walk = walkPage(document.body);
  const found = groupOptions(walk.items);
  const remembered = found.map(({ kind, element, options }) =>
    rememberControl({ kind, element, optionElements: options.map((option) => option.element) }),
  );
  const obstacles = remembered.map((control) => obstacleOf(control, hasLayout));
  // Text belongs to what can be seen: a hidden control between a label and its box takes nothing away.
  const seen = found.filter((_, index) => obstacles[index] !== 'hidden');
  const places = new Map(seen.map((control, index) => [control, index]));
  countControls(seen);
  const seenTexts = pageTexts(walk, seen);
  const allTexts = pageTexts(walk, found);
  const readLabel = labelReader();
  const readForm = formReader();
  const labels = new Map(found.map((control) => [control, controlLabel(control, readLabel)]));
  const labelLines = new Set(
    seen.flatMap((control, index) => {
      const nearest = seenTexts.linesBefore(index)[0];
      const label = labels.get(control);
      return nearest && (label === '' || label === nearest.text.trim()) ? [nearest] : [];
    }),
  );
  const { sections, sectionsOf } = pageSections(walk, seen, (line) => labelLines.has(line));
  const numberOfGroup = groupNumbers();
  const headingsOf = tableHeadingsOfPage();
  const visualHeadingsOf = visualHeadingsOfPage(walk.lines, seen);
  const silentGroups = groupsWithSilence(seen, seenTexts, labels);
  const controls = found.map((control, place): ControlDescription => {
    const own = remembered[place] ?? rememberControl({ ...control, optionElements: [] });
    const obstacle = obstacles[place];
    const headings = headingsOf(control.element);
    const isInGrid = hasLayout && obstacle !== 'hidden' && silentGroups.has(gridOf(control));
    const visual = isInGrid ? visualHeadingsOf(control) : { column: '', row: '' };
    const texts = obstacle === 'hidden' ? allTexts : seenTexts;
    const index = obstacle === 'hidden' ? place : (places.get(control) ?? 0);
    const next = (obstacle === 'hidden' ? found : seen)[index + 1];
    const state = controlState(own);
    const attributes = attributesOf(control.element);
    const words = optionsOf(control, texts, next?.start ?? Number.POSITIVE_INFINITY, readLabel);
    if (control.kind === 'choice')
      rememberOptionTexts(
        own,
        words.map(({ text }) => text),
      );
    const labelAfter = labels.get(control) === '' ? texts.labelAfter(index) : '';
    const prompt = control.kind === 'text' && state === 'default' ? shownValue(own) : '';
    return {
      controlId: own.controlId,
      label: labels.get(control) ?? '',
      ...attributes,
      // The text box of a dropdown may call itself a search: for an option of its list.
      inputType:
        control.kind === 'dropdown' && attributes.inputType === 'search' ? 'text' : attributes.inputType,
      placeholder: attributes.placeholder || prompt,
      kind: control.kind,
      identifiers: controlIdentifiers(control, texts),
      hints: controlHints(control, index, texts),
      before: labelAfter
        ? [labelAfter]
        : texts
            .linesBefore(index)
            .filter((line) => headings.column === '' || !isOfAnotherRow(line.box.element, control.element))
            .map((line) => line.text.trim()),
      after: texts.textAfter(index),
      column: headings.column || visual.column,
      row: headings.row.length > 0 || visual.row === '' ? [...headings.row] : [visual.row],
      ...readForm(control.element),
      sections: sectionsOf(control),
      groups: numberOfGroup(control),
      options: words,
      state,
      ...(obstacle === undefined ? {} : { obstacle }),
    };
  });
  if (isPrefilled(found)) hardenDefaults(found, controls);
  const focused = focusedControl(document, controls);
  return {
    title: document.title,
    controls,
    sections: [...sections],
    ...(hasForeignFrame(document) ? { hasForeignFrame: true } : {}),
    ...(focused === undefined ? {} : { focusedControlId: focused }),
    selectorMatches: Object.fromEntries(
      selectors.map((selector) => [selector, matches(selector, document, controls)]),
    ),
  };
}

/** In CSS pixels: buttons, counters and most advertisements in frames are smaller than a form. */
const SMALLEST_FORM = { width: 250, height: 150 };

function hasForeignFrame(document: Document): boolean {
  return [...document.querySelectorAll('iframe')].some((frame) => {
    if (frame.contentDocument !== null || !isVisible(frame)) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= SMALLEST_FORM.width && height >= SMALLEST_FORM.height;
  });
}

/** Where a row of headings names the boxes below, the last heading of that row is not the first box's. */
function isOfAnotherRow(text: Element, control: HTMLElement): boolean {
  const row = control.closest('td, th')?.closest('tr');
  const other = text.closest('td, th')?.closest('tr');
  return row !== undefined && row !== null && other !== undefined && other !== null && row !== other
    ? row.closest('table') === other.closest('table')
    : false;
}

function attributesOf(element: HTMLElement) {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  const limit = Number(element.getAttribute('maxlength') ?? 0);
  return {
    inputType:
      element instanceof HTMLInputElement ? element.type : element.isContentEditable ? 'contenteditable' : '',
    autocomplete: read('autocomplete').toLowerCase().split(/\s+/).filter(Boolean),
    placeholder:
      read('placeholder') || read('aria-placeholder') || read('data-placeholder').replace(/^true$/, ''),
    maxLength: Math.max(0, limit),
    pattern: read('pattern') || read('ng-pattern'),
    inputMode: read('inputmode'),
    range: { min: read('min') || read('aria-valuemin'), max: read('max') || read('aria-valuemax') },
    language: element.closest('[lang]')?.getAttribute('lang') ?? element.ownerDocument.documentElement.lang,
    takesIsoDate: element.closest(ISO_DATE_WIDGETS) !== null,
    opensCalendar:
      (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) &&
      (('readOnly' in element && element.readOnly) ||
        CALENDAR.test(`${element.className} ${element.getAttribute('aria-haspopup') ?? ''}`)),
  };
}

/** Date pickers whose text box takes `YYYY-MM-DD` unless the page says otherwise (Ant Design, Element Plus, Naive UI, Arco, TDesign). */
const ISO_DATE_WIDGETS = '.ant-picker, .el-date-editor, .n-date-picker, .arco-picker, .t-date-picker';

/** Classes by which the usual calendars mark their text box; ARIA says `dialog` or `grid`. */
const CALENDAR = /date-?picker|flatpickr|calendar|pikaday|\bdialog\b|\bgrid\b/i;

function optionsOf(
  control: FoundControl,
  texts: PageTexts,
  nextStart: number,
  readLabel: (element: HTMLElement) => string,
): ControlDescription['options'] {
  const { element, options } = control;
  if (element instanceof HTMLSelectElement) {
    return [...element.options].map((option) => ({
      value: option.getAttribute('value') ?? '',
      text: option.text.trim(),
      disabled: option.disabled,
    }));
  }
  const words = control.kind === 'choice' ? optionTexts(control, texts, nextStart, readLabel) : [];
  return options.map((option, index) => ({
    value: option.element.getAttribute('value') ?? option.element.getAttribute('data-value') ?? '',
    text: words[index] ?? '',
    disabled: option.element.matches(':disabled, [aria-disabled=true]'),
  }));
}

function obstacleOf(control: PageControl, hasLayout: boolean): Obstacle | undefined {
  const { element, kind, optionElements } = control;
  if (hasLayout && !canBeSeen(kind === 'choice' ? optionElements : [element], kind)) return 'hidden';
  if (element.closest('[aria-hidden=true], [inert]')) return 'hidden';
  if (looksLikeHoneypot(element)) return 'hidden';
  if (kind === 'choice') return optionElements.every(isDisabled) ? 'disabled' : undefined;
  if (isDisabled(element)) return 'disabled';
  const readOnly = element.matches('[readonly], [aria-readonly=true]');
  return readOnly && kind !== 'dropdown' ? 'read-only' : undefined;
}

function canBeSeen(elements: readonly HTMLElement[], kind: PageControl['kind']): boolean {
  return elements.some((element) => {
    if (isVisible(element)) return true;
    if (kind === 'dropdown' || kind === 'spinbutton') return isShellVisible(element);
    if (kind === 'text' && restsUnderLabel(element)) return true;
    if (kind !== 'choice' && kind !== 'checkbox') return false;
    const labels =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [element.closest('label')];
    return labels.some((label) => label !== null && isVisible(label));
  });
}

function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled=true]');
}

/** A text box that neither the Tab key nor the browser's own filling is to find was not made for people. */
function looksLikeHoneypot(element: HTMLElement): boolean {
  return (
    element instanceof HTMLInputElement &&
    element.tabIndex < 0 &&
    element.getAttribute('autocomplete') === 'off' &&
    element.type !== 'radio' &&
    element.type !== 'checkbox' &&
    element.getAttribute('role') === null
  );
}

/** Whether the server filled in text that reads like data: what is chosen on such a page is data too. */
function isPrefilled(found: readonly FoundControl[]): boolean {
  return found.some(({ element }) => {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return false;
    if (!/^(?:text|tel|email|date|textarea)$/.test(element.type)) return false;
    return (
      element.defaultValue.length > 1 && element.value === element.defaultValue && !readsLikePrompt(element)
    );
  });
}

function readsLikePrompt(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  return textState(element, element.value.trim()) === 'default';
}

/** On a prefilled page an option that the server marked is an answer, not a mere beginning. */
function hardenDefaults(found: readonly FoundControl[], controls: ControlDescription[]): void {
  found.forEach(({ element, options }, index) => {
    const control = controls[index];
    const marked =
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.defaultSelected ?? false)
        : options.some(
            (option) => option.element instanceof HTMLInputElement && option.element.defaultChecked,
          );
    if (control?.state === 'default' && marked) controls[index] = { ...control, state: 'typed' };
  });
}

/** The elements that hold a row or more of boxes of which some say nothing about themselves: grids made of plain elements. */
function groupsWithSilence(
  seen: readonly FoundControl[],
  texts: PageTexts,
  labels: ReadonlyMap<FoundControl, string>,
): ReadonlySet<Element | undefined> {
  const silent = seen.filter(
    (control, index) =>
      labels.get(control) === '' &&
      texts.linesBefore(index).length === 0 &&
      !control.element.hasAttribute('placeholder') &&
      control.element.closest('table') === null &&
      // Boxes for single characters and parts of dates stand side by side without words, too.
      !/^[1-4]$/.test(control.element.getAttribute('maxlength') ?? ''),
  );
  return new Set(silent.map(gridOf));
}

/** Two levels of groups: the row, and the grid of rows. */
function gridOf({ box }: FoundControl): Element | undefined {
  let counted = 1;
  let level = 0;
  for (let group = box.parent; group; group = group.parent) {
    if (group.controls <= counted) continue;
    counted = group.controls;
    level += 1;
    if (level === 2) return group.element;
  }
  return undefined;
}

const MOST_GROUPS = 8;

function groupNumbers(): (control: FoundControl) => number[] {
  let next = 1;
  return ({ box }) => {
    const numbers: number[] = [];
    let counted = 1;
    for (let group = box.parent; group && numbers.length < MOST_GROUPS; group = group.parent) {
      if (group.controls <= counted) continue;
      counted = group.controls;
      if (group.number === 0) {
        group.number = next;
        next += 1;
      }
      numbers.push(group.number);
    }
    return numbers;
  };
}

function focusedControl(document: Document, controls: readonly ControlDescription[]): string | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  // A page that puts the focus somewhere itself says nothing of where the user was.
  if (active === null || active === document.body || active.hasAttribute('autofocus')) return undefined;
  const { controls: known } = pageMemory();
  return controls.find(({ controlId }) => holds(known.get(controlId), active))?.controlId;
}

function holds(control: PageControl | undefined, element: Element): boolean {
  return (
    control !== undefined &&
    [control.element, ...control.optionElements].some((own) => own === element || own.contains(element))
  );
}

function matches(selector: string, document: Document, controls: readonly ControlDescription[]): string[] {
  const elements = resolveSelector(selector, document);
  const { controls: known } = pageMemory();
  const ids = elements.flatMap((element) => {
    const match = controls.find(({ controlId }) => holds(known.get(controlId), element));
    return match ? [match.controlId] : [];
  });
  return [...new Set(ids)];
}
