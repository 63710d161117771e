import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';
import type { PopupState } from './popup-state.ts';

interface ReadingFooterProps {
  readonly state: PopupState;
  onFill(): void;
  onUndo(): void;
  onForget(): void;
}

/** What can be done with the reading, where its picture went, and how long it is kept. */
export function ReadingFooter({ state, onFill, onUndo, onForget }: ReadingFooterProps) {
  const { popup } = useTranslation();
  const filled = state.report?.lines.some(({ status }) => status === 'filled') ?? false;
  return (
    <footer class="footer">
      {state.inOwnTab && <p class="quiet">{popup.fillFromOwnTab}</p>}
      <div class="button-row">
        {!state.inOwnTab && (
          <button type="button" class="button button-primary button-grow" onClick={onFill}>
            {state.reading?.isEarlier ? popup.fillEarlier : filled ? popup.fillAgain : popup.fill}
          </button>
        )}
        {filled && (
          <button type="button" class="button" title={popup.undoHint} onClick={onUndo}>
            <Icon name="undo" />
            {popup.undo}
          </button>
        )}
        <button type="button" class="button button-plain" title={popup.forgetHint} onClick={onForget}>
          <Icon name="bin" />
          {popup.forget}
        </button>
      </div>
      <Whereabouts state={state} />
    </footer>
  );
}

function Whereabouts({ state }: { readonly state: PopupState }) {
  const { popup } = useTranslation();
  const { reading, serverHost, forgetAfterMinutes } = state;
  const now = useMinuteClock();
  if (reading === undefined) return null;
  const onDevice = reading.engine === 'on-device';
  const sent = serverHost === undefined ? popup.sentToServer : popup.sentTo(serverHost);
  const left = Math.max(0, Math.ceil(forgetAfterMinutes - (now - reading.takenAt) / 60_000));
  return (
    <p class="whereabouts">
      <Icon name={onDevice ? 'lock' : 'send'} />
      {onDevice ? popup.stayed : sent} · {popup.forgottenIn(left)}
    </p>
  );
}

/** The time, renewed each half minute. */
function useMinuteClock(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
