import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';

/** How long the word stays, in milliseconds. */
const SHOWN_FOR = 2500;

/** Says after each change whether it was kept. */
export function SavedStatus({
  outcome,
}: {
  readonly outcome: { readonly count: number; readonly saved: boolean };
}) {
  const { options } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (outcome.count === 0) return;
    setShown(true);
    const timer = setTimeout(() => setShown(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <p class={`saved-status ${outcome.saved ? '' : 'saved-status-bad'}`} role="status">
      {shown && (
        <span>
          <Icon name={outcome.saved ? 'tick' : 'warning'} />
          {outcome.saved ? options.saved : options.notSaved}
        </span>
      )}
    </p>
  );
}
