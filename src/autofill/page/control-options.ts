import type { ControlDescription } from '../description.ts';
import { optionTexts } from './control-texts.ts';
import type { FoundControl } from './group-options.ts';
import type { PageTexts } from './page-texts.ts';

/** The options of a list or a choice, with the words that stand for each. @param nextStart where the next control begins. */
export function optionsOf(
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
