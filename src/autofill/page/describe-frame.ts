import type { ControlDescription, FrameDescription, Section } from '../description.ts';
import { resolveSelector } from '../rules/resolve-selector.ts';
import { ariaColumnHeading } from './aria-headings.ts';
import { clipReader } from './clipping.ts';
import { attributesOf } from './control-attributes.ts';
import { gridOf, groupNumbers, groupsWithSilence } from './control-groups.ts';
import { optionsOf } from './control-options.ts';
import { controlState } from './control-state.ts';
import { controlHints, controlIdentifiers, controlLabel, formReader, repeatedIds } from './control-texts.ts';
import { countControls, type FoundControl, groupOptions } from './group-options.ts';
import { labelReader } from './label-text.ts';
import { namedWidgets } from './named-widgets.ts';
import { obstacleOf } from './obstacle-of.ts';
import { openDialogReader } from './open-dialog.ts';
import { type PageControl, pageMemory, rememberControl, rememberOptionTexts } from './page-memory.ts';
import { pageSections } from './page-sections.ts';
import { pageTexts } from './page-texts.ts';
import { hardenDefaults } from './prefilled-page.ts';
import { shownParent } from './shadow-root-of.ts';
import { shownDateFormat } from './shown-date-format.ts';
import { shownValue } from './shown-value.ts';
import { tableHeadingsOfPage } from './table-headings.ts';
import { userFocus } from './user-focus.ts';
import { isVisible } from './visibility.ts';
import { standsBeside, visualHeadingsOfPage } from './visual-headings.ts';
import { type TextLine, walkPage } from './walk-page.ts';

export interface DescribeOptions {
  /** Selectors of site rules, to be resolved to control ids. */
  readonly selectors?: readonly string[];
  /** Those of them that may mean a widget of the page's own, which nothing else tells from any other element. */
  readonly widgets?: readonly string[];
  /** The id of the reading that is to be filled in: what was filled of another one is told apart. */
  readonly card?: string;
  /** The picture that was taken from this page is that card's. */
  readonly isOfPicture?: boolean;
  /** False where nothing is laid out (unit tests): everything then counts as visible. */
  readonly hasLayout?: boolean;
}

/** Describes every fillable control of one frame, open shadow roots included; frames within it are not entered. */
export function describeFrame(document: Document, options: DescribeOptions = {}): FrameDescription {
  const { selectors = [], widgets = [], hasLayout = true } = options;
  const walk = walkPage(document.body, namedWidgets(widgets, document));
  const found = groupOptions(walk.items);
  const remembered = found.map(({ kind, element, options }) =>
    rememberControl({ kind, element, optionElements: options.map((option) => option.element) }),
  );
  const clipsAround = clipReader();
  const obstacles = remembered.map((control) => obstacleOf(control, hasLayout, clipsAround));
  // Text belongs to what can be seen: a hidden control between a label and its box takes nothing away.
  const seen = found.filter((_, index) => obstacles[index] !== 'hidden');
  const places = new Map(seen.map((control, index) => [control, index]));
  countControls(seen);
  const seenTexts = pageTexts(walk, seen);
  const allTexts = seen.length === found.length ? seenTexts : pageTexts(walk, found);
  const readLabel = labelReader();
  const readForm = formReader();
  const copiedIds = repeatedIds(found);
  const labels = new Map(found.map((control) => [control, controlLabel(control, readLabel)]));
  const labelLines = new Set(
    seen.flatMap((control, index) => {
      const nearest = seenTexts.linesBefore(index)[0];
      const label = labels.get(control);
      const own = nearest && (label === '' || label === nearest.text.trim()) ? [nearest] : [];
      // The words of a box to tick stand behind it.
      const isBehind = control.kind === 'checkbox' && label === '' && seenTexts.labelAfter(index) !== '';
      return isBehind ? [...own, ...seenTexts.linesAfter(index).slice(0, 1)] : own;
    }),
  );
  const { sections, sectionsOf } = pageSections(walk, seen, (line) => labelLines.has(line));
  const numberOfGroup = groupNumbers();
  const headingsOf = tableHeadingsOfPage();
  const visualHeadingsOf = visualHeadingsOfPage(walk.lines, seen);
  const isInDialog = hasLayout ? openDialogReader(document) : () => false;
  const silentGroups = groupsWithSilence(seen, seenTexts, labels);
  const controls = found.map((control, place): ControlDescription => {
    const own = remembered[place] ?? rememberControl({ ...control, optionElements: [] });
    const obstacle = obstacles[place];
    const headings = headingsOf(control.element);
    const texts = obstacle === 'hidden' ? allTexts : seenTexts;
    const index = obstacle === 'hidden' ? place : (places.get(control) ?? 0);
    const labelAfter = labels.get(control) === '' ? texts.labelAfter(index) : '';
    const isInGrid =
      hasLayout && obstacle !== 'hidden' && labelAfter === '' && silentGroups.has(gridOf(control));
    const visual = isInGrid ? visualHeadingsOf(control) : { column: '', row: '' };
    const next = followerOf(control, index, obstacle === 'hidden' ? found : seen);
    const state = controlState(own, options.card);
    if (state === 'empty') pageMemory().foundEmpty.add(own.controlId);
    const dateFormat = shownDateFormat(own, state);
    const attributes = attributesOf(control.element);
    const words = optionsOf(control, texts, next?.start ?? Number.POSITIVE_INFINITY, readLabel);
    if (control.kind === 'choice')
      rememberOptionTexts(
        own,
        words.map(({ text }) => text),
      );
    const isPrompt =
      (control.kind === 'text' && state === 'default') ||
      ((control.kind === 'dropdown' || control.kind === 'select') && state === 'empty');
    const prompt = isPrompt ? shownValue(own) : '';
    const label = labels.get(control) ?? '';
    return {
      controlId: own.controlId,
      // PrimeNG calls a list after its prompt.
      label: label === prompt ? '' : label,
      ...attributes,
      // The text box of a dropdown may call itself a search: for an option of its list.
      inputType:
        control.kind === 'dropdown' && attributes.inputType === 'search' ? 'text' : attributes.inputType,
      placeholder: attributes.placeholder || prompt,
      kind: control.kind,
      identifiers: controlIdentifiers(control, texts, copiedIds),
      hints: controlHints(control, index, texts),
      before: labelAfter
        ? [labelAfter]
        : texts
            .linesBefore(index)
            .filter(({ box }) => headings.column === '' || !isOfAnotherRow(box.element, control.element))
            .filter(({ box }) => !isInOneOf(headings.headsOthers, box.element))
            .filter((line) => visual.column === '' || standsBeside(line, control, seen))
            .filter((line) => control.kind !== 'dropdown' || !isOwnChoice(line, control.element))
            .map((line) => line.text.trim()),
      after: texts.textAfter(index),
      column: headings.column || ariaColumnHeading(control.element) || visual.column,
      row: headings.row.length > 0 || visual.row === '' ? [...headings.row] : [visual.row],
      ...readForm(control.element),
      // A group that is the choice itself is no section in which it would stand alone.
      sections: sectionsOf(control).filter(
        (index, place) =>
          !(place === 0 && control.kind === 'choice' && isGroupCalled(sections[index], labels.get(control))),
      ),
      groups: numberOfGroup(control),
      options: words,
      state,
      ...(dateFormat === undefined ? {} : { shownDateFormat: dateFormat }),
      ...(obstacle === undefined ? {} : { obstacle }),
      ...(isInDialog(control.element) ? { isInDialog: true } : {}),
    };
  });
  hardenDefaults(found, controls, sections);
  const focused =
    (options.isOfPicture ? controlBesidePicture(controls) : undefined) ?? focusedControl(document, controls);
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

function isGroupCalled(section: Section | undefined, label: string | undefined): boolean {
  return section?.kind === 'group' && label !== '' && section.text === label;
}

/** What a drawn list shows beside its text box, in a frame that is called after it and holds nothing else: its choice. */
function isOwnChoice({ box, inLabel }: TextLine, element: HTMLElement): boolean {
  if (inLabel || !(element instanceof HTMLInputElement)) return false;
  const frame = element.closest('[class*=select i], [class*=dropdown i]');
  if (frame === null || !frame.contains(box.element)) return false;
  return frame.querySelectorAll('input:not([type=hidden]), select, textarea').length === 1;
}

/** The first control behind all of this one: boxes may stand between the options of a choice. */
function followerOf(
  control: FoundControl,
  index: number,
  controls: readonly FoundControl[],
): FoundControl | undefined {
  let next = index + 1;
  while ((controls[next]?.start ?? Number.POSITIVE_INFINITY) < control.end) next += 1;
  return controls[next];
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

function isInOneOf(cells: ReadonlySet<Element>, text: Element): boolean {
  const cell = cells.size > 0 ? text.closest('td, th') : null;
  return cell !== null && cells.has(cell);
}

/** The first control of the part of a page in which the card's picture stands, where others stand outside of it. */
function controlBesidePicture(controls: readonly ControlDescription[]): string | undefined {
  const { controls: known, picture } = pageMemory();
  const isIn = (box: Element, { controlId }: ControlDescription): boolean =>
    box.contains(known.get(controlId)?.element ?? null);
  for (let box = picture?.isConnected ? shownParent(picture) : null; box; box = shownParent(box)) {
    const part: Element = box;
    const inside = controls.filter((control) => control.obstacle !== 'hidden' && isIn(part, control));
    if (inside.length > 0) return inside.length < controls.length ? inside[0]?.controlId : undefined;
  }
  return undefined;
}

function focusedControl(document: Document, controls: readonly ControlDescription[]): string | undefined {
  const focused = userFocus(document);
  if (focused === undefined) return undefined;
  const { controls: known, written } = pageMemory();
  // A page that has drawn its form anew has other boxes: what was filled last is of the same person.
  const isHere = (id: string): boolean => controls.some(({ controlId }) => controlId === id);
  if (!focused.isConnected) return [...written.keys()].findLast(isHere);
  return controls.find(({ controlId }) => holds(known.get(controlId), focused))?.controlId;
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
