import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import type { SelectorRemark } from './selector-remark.ts';

interface SelectorRemarksProps {
  readonly selectors: readonly string[];
  remarksOn(selector: string): readonly SelectorRemark[];
}

/** What speaks against the selectors of one value. */
export function SelectorRemarks({ selectors, remarksOn }: SelectorRemarksProps) {
  const { selectorProblems } = useTranslation();
  return (
    <>
      {[...new Set(selectors)].flatMap((selector) =>
        remarksOn(selector).map(({ severity, problem }) => (
          <p key={`${selector} ${problem}`} class={severity === 'error' ? 'problem' : 'remark'}>
            <Icon name="warning" />
            <span>
              <code>{selector}</code> {selectorProblems[problem]}
            </span>
          </p>
        )),
      )}
    </>
  );
}
