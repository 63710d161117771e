import type { ImportFailure, SameId } from '../../../messages/site-rules.ts';
import type { Result } from '../../../result.ts';
import { Notice } from '../../notice.tsx';
import { useTranslation } from '../../translation/translations.ts';

export type RuleImportOutcome = Result<{ readonly added: number; readonly replaced: number }, ImportFailure>;

interface ImportNoticeProps {
  readonly outcome: RuleImportOutcome;
  onAnswer(sameId: SameId): void;
  onCancel(): void;
}

/** What became of a file of rules; where it would change a rule of the user, the question what to do. */
export function ImportNotice({ outcome, onAnswer, onCancel }: ImportNoticeProps) {
  const { rules: texts } = useTranslation();
  if (outcome.ok) {
    return (
      <Notice kind="good">
        <p>{texts.imported(outcome.value.added, outcome.value.replaced)}</p>
      </Notice>
    );
  }
  const { reason, place } = outcome.failure;
  return (
    <Notice kind="attention">
      <p>
        {texts.notImported[reason]} {texts.nothingChanged}
      </p>
      {place !== undefined && <p class="quiet">{place}</p>}
      {reason === 'same-id' && (
        <div class="button-row">
          <button type="button" class="button" onClick={() => onAnswer('beside')}>
            {texts.keepBoth}
          </button>
          <button type="button" class="button" onClick={() => onAnswer('replace')}>
            {texts.replaceMine}
          </button>
          <button type="button" class="button button-plain" onClick={onCancel}>
            {texts.discard}
          </button>
        </div>
      )}
    </Notice>
  );
}
