import type { Failure } from '../../messages/failure.ts';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';
import { PictureInput } from './picture-input.tsx';
import type { PopupState } from './popup-state.ts';
import { RETRY_ACTIONS, type RetryAction } from './retry-actions.ts';

interface RetryButtonsProps {
  readonly failure: Failure;
  readonly state: PopupState;
  onFile(file: File): void;
  onArea(): void;
  onSettings(): void;
}

/** What can be tried after a failure; filling again stands in the footer wherever there is a reading. */
export function RetryButtons({ failure, state, onFile, onArea, onSettings }: RetryButtonsProps) {
  const { popup } = useTranslation();
  const actions = RETRY_ACTIONS[failure.reason].filter(
    (action) => !(state.inOwnTab && action === 'pick-area'),
  );
  const pictureOffers = actions.filter(offersPicture);
  return (
    <>
      {pictureOffers.length > 0 && <PictureInput offers={pictureOffers} onFile={onFile} onArea={onArea} />}
      {actions.includes('open-settings') && (
        <div class="button-row">
          <button type="button" class="button" onClick={onSettings}>
            <Icon name="gear" />
            {popup.openSettings}
          </button>
        </div>
      )}
    </>
  );
}

function offersPicture(action: RetryAction): action is 'choose-file' | 'pick-area' {
  return action === 'choose-file' || action === 'pick-area';
}
