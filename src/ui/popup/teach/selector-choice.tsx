import type { Pick } from '../../../messages/teaching.ts';
import { Icon } from '../../icon.tsx';
import type { SelectorRemark } from '../../options/rules/selector-remark.ts';
import { useTranslation } from '../../translation/translations.ts';

interface SelectorChoiceProps {
  readonly proposals: Pick['proposals'];
  readonly chosen: string | undefined;
  remarksOn(selector: string): readonly SelectorRemark[];
  onChoose(selector: string): void;
}

/** By what the box is to be found again: the most lasting mark first, each with what it matches and what speaks against it. */
export function SelectorChoice({ proposals, chosen, remarksOn, onChoose }: SelectorChoiceProps) {
  const { teach, selectorProblems } = useTranslation();
  return (
    <fieldset class="selector-choice">
      <legend>{teach.foundBy}</legend>
      {proposals.map(({ selector, matches }) => (
        <label key={selector}>
          <input
            type="radio"
            name="selector"
            checked={selector === chosen}
            onChange={() => onChoose(selector)}
          />
          <span>
            <code>{selector}</code>{' '}
            <span class={matches === 1 ? 'quiet' : 'remark-inline'}>
              {matches === 1 ? teach.matches(1) : teach.severalMatch(matches)}
            </span>
            {remarksOn(selector).map(({ problem }) => (
              <span key={problem} class="remark">
                <Icon name="warning" />
                {teach.remark(selectorProblems[problem])}
              </span>
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
