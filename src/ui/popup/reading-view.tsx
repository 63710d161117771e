import type { ComponentChildren } from 'preact';
import type { StoredReading } from '../../messages/state.ts';
import { Notice } from '../notice.tsx';
import { useTranslation } from '../translation/translations.ts';
import { CardNotices } from './card-notices.tsx';
import { FieldList } from './field-list.tsx';
import { FillReportList } from './fill-report-list.tsx';
import type { Outcome } from './outcome.ts';
import { PictureInput } from './picture-input.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { ReadingFooter } from './reading-footer.tsx';
import { ReadingSummary } from './reading-summary.tsx';

interface ReadingViewProps {
  readonly state: PopupState;
  readonly reading: StoredReading;
  readonly actions: PopupActions;
  request(outcome: Outcome): Promise<void>;
  onFile(file: File): void;
  onArea(): void;
  onFill(): void;
  /** About the page behind the popup. */
  readonly children: ComponentChildren;
}

/** The last reading, and what was done with it. */
export function ReadingView(props: ReadingViewProps) {
  const { state, reading, actions, request, onFile, onArea, onFill } = props;
  const { popup } = useTranslation();
  const { assessment, report } = state;
  return (
    <>
      <section class="reading" aria-label={popup.reading}>
        {state.job?.step === 'filling' && (
          <p class="filling" role="status">
            {popup.steps.filling}…
          </p>
        )}
        {reading.isEarlier && (
          <Notice kind="attention">
            <p>{popup.earlierCard}</p>
          </Notice>
        )}
        {report !== undefined && !reading.isEarlier && (
          <FillReportList report={report} onOutline={actions.outlineControl} />
        )}
        <ReadingSummary reading={reading} assessment={assessment} />
        <CardNotices reading={reading} assessment={assessment} />
        <FieldList
          key={reading.id}
          reading={reading}
          assessment={assessment}
          confidenceThreshold={state.confidenceThreshold}
          onCopy={actions.copy}
          onEdit={(field, value) => void request(actions.editField(field, value))}
        />
        {props.children}
        <div class="another">
          <h2>{popup.readAnother}</h2>
          <PictureInput
            offers={state.inOwnTab ? ['choose-file'] : ['choose-file', 'pick-area']}
            onFile={onFile}
            onArea={onArea}
          />
        </div>
      </section>
      <ReadingFooter
        state={state}
        onFill={onFill}
        onUndo={() => void request(actions.undoFill())}
        onForget={() => void request(actions.forget())}
      />
    </>
  );
}
