import { useEffect, useState } from 'preact/hooks';
import type { CorrectionOffer } from '../../../messages/corrections.ts';
import { Notice } from '../../notice.tsx';
import { formatPageAddress } from '../../options/rules/page-address.ts';
import { useTargetName } from '../../options/rules/target-name.ts';
import { useTranslation } from '../../translation/translations.ts';
import type { TeachActions } from './teach-state.ts';

interface CorrectionOfferProps {
  readonly actions: Pick<TeachActions, 'findCorrections' | 'saveRule'>;
  /** Changes with each filling, after which there may be other corrections. */
  readonly moment: string;
}

type Answer = 'none' | 'remembered' | 'declined' | 'not-saved';

/** The user has corrected what was filled: offers to fill this form so from now on. */
export function CorrectionOfferView({ actions, moment }: CorrectionOfferProps) {
  const { teach, options } = useTranslation();
  const [offer, setOffer] = useState<CorrectionOffer>();
  const [answer, setAnswer] = useState<Answer>('none');
  const { findCorrections } = actions;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each filling asks anew.
  useEffect(() => {
    let isCurrent = true;
    void findCorrections().then((found) => {
      if (!isCurrent) return;
      setOffer(found);
      setAnswer('none');
    });
    return () => {
      isCurrent = false;
    };
  }, [findCorrections, moment]);
  if (offer === undefined || answer === 'declined') return null;
  if (answer === 'remembered') {
    return (
      <Notice kind="good">
        <p role="status">{teach.remembered(formatPageAddress(offer.rule))}</p>
      </Notice>
    );
  }
  const remember = async () => setAnswer((await actions.saveRule(offer.rule)) ? 'remembered' : 'not-saved');
  return (
    <Notice kind="plain" heading={teach.corrected}>
      <ul class="corrections">
        {offer.lines.map((line) => (
          <CorrectionLine key={`${line.label} ${line.target}`} {...line} />
        ))}
      </ul>
      <p class="quiet">{teach.rememberDetail(formatPageAddress(offer.rule))}</p>
      {answer === 'not-saved' && (
        <p role="alert" class="problem">
          {options.notSaved}
        </p>
      )}
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={() => void remember()}>
          {teach.remember}
        </button>
        <button type="button" class="button button-plain" onClick={() => setAnswer('declined')}>
          {teach.doNotRemember}
        </button>
      </div>
    </Notice>
  );
}

function CorrectionLine({ label, target }: CorrectionOffer['lines'][number]) {
  const { teach, report } = useTranslation();
  const name = useTargetName(target ?? 'number');
  return (
    <li>
      {label || report.unnamedControl}: {target === undefined ? teach.skipped : name}
    </li>
  );
}
