import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../messages/failure.ts';
import type { Job } from '../../messages/state.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';
import { EmptyView } from './empty-view.tsx';
import type { Outcome } from './outcome.ts';
import { PermissionView } from './permission-view.tsx';
import type { PopupActions, PopupState } from './popup-state.ts';
import { PROGRESS_STEPS, type ProgressStep, ProgressView } from './progress-view.tsx';
import { ReadingView } from './reading-view.tsx';
import { RetryButtons } from './retry-buttons.tsx';
import { CorrectionOfferView } from './teach/correction-offer.tsx';
import { PageRuleView } from './teach/page-rule-view.tsx';
import { TeachView } from './teach/teach-view.tsx';
import { useIncomingFile } from './use-incoming-file.ts';

interface PopupProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The whole popup, from state alone. */
export function Popup({ state, actions }: PopupProps) {
  const { popup } = useTranslation();
  const { job, reading } = state;
  // A refusal belongs to the moment in which it was given: it goes with the next step, or the next reading.
  const moment = useRef('');
  moment.current = [job?.id, job?.step, reading?.id].join(' ');
  const [refusal, setRefusal] = useState<{ failure: Failure | undefined; moment: string }>();
  const requestFailure = refusal?.moment === moment.current ? refusal.failure : undefined;
  const request = async (outcome: Outcome) => {
    const failure = await outcome;
    setRefusal({ failure, moment: moment.current });
  };
  const onFile = (file: File) => void request(actions.readFile(file));
  const dragging = useIncomingFile(onFile);
  const handlers = {
    onFile,
    onArea: () => void request(actions.readArea()),
    onFill: () => void request(actions.fillPage(reading?.isEarlier === true)),
    onSettings: actions.openSettings,
  };
  return (
    <div class={`popup ${state.inOwnTab ? 'popup-in-tab' : ''} ${dragging ? 'popup-dragging' : ''}`}>
      <header class="header">
        <img src="/icons/32.png" alt="" width="20" height="20" />
        <h1>{popup.title}</h1>
        {!state.inOwnTab && <HeaderButton icon="tab" label={popup.openInTab} onClick={actions.openInTab} />}
        <HeaderButton icon="gear" label={popup.openSettings} onClick={actions.openSettings} />
      </header>
      <main>
        {requestFailure !== undefined && (
          <FailureNotice failure={requestFailure} heading={popup.requestFailed}>
            <RetryButtons failure={requestFailure} state={state} {...handlers} />
          </FailureNotice>
        )}
        <JobOrReading state={state} actions={actions} request={request} handlers={handlers} />
      </main>
    </div>
  );
}

function HeaderButton(props: { icon: 'tab' | 'gear'; label: string; onClick(): void }) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** What buttons in several places do. */
interface Handlers {
  onFile(file: File): void;
  onArea(): void;
  onFill(): void;
  onSettings(): void;
}

interface JobOrReadingProps extends PopupProps {
  readonly handlers: Handlers;
  request(outcome: Outcome): Promise<void>;
}

function JobOrReading({ state, actions, request, handlers }: JobOrReadingProps) {
  const { popup } = useTranslation();
  const { job, reading } = state;
  const step = job === undefined ? undefined : progressStep(job);
  if (job !== undefined && step !== undefined && !(step === 'filling' && reading !== undefined)) {
    const onCancel = () => void request(actions.cancelJob(job.id));
    return <ProgressView state={state} job={job} step={step} onCancel={onCancel} />;
  }
  if (job?.step === 'awaiting-host-permission' && job.hostPattern !== undefined) {
    const { id, hostPattern } = job;
    return (
      <PermissionView
        hostPattern={hostPattern}
        onAllow={() => actions.allowHost(id, hostPattern)}
        onUseVisible={() => void request(actions.readVisiblePage(id))}
        onCancel={() => void request(actions.cancelJob(id))}
      />
    );
  }
  if (state.teach !== undefined) return <TeachView teach={state.teach} actions={actions} request={request} />;
  const failure = job?.failure;
  const pageRule = state.inOwnTab ? null : (
    <PageRuleView
      pageRule={state.pageRule}
      actions={actions}
      moment={String(state.report?.filledAt)}
      onTeach={() => void request(actions.teachForm())}
    />
  );
  return (
    <>
      {failure !== undefined && (
        <FailureNotice
          failure={failure}
          heading={job?.step === 'failed' ? popup.failedHeading : popup.notFilledHeading}
        >
          <RetryButtons failure={failure} state={state} {...handlers} />
        </FailureNotice>
      )}
      {state.report !== undefined && job?.step !== 'filling' && (
        <CorrectionOfferView actions={actions} moment={String(state.report.filledAt)} />
      )}
      {reading !== undefined ? (
        <ReadingView state={state} reading={reading} actions={actions} request={request} {...handlers}>
          {pageRule}
        </ReadingView>
      ) : (
        failure === undefined && (
          <EmptyView state={state} onFile={handlers.onFile} onArea={handlers.onArea}>
            {pageRule}
          </EmptyView>
        )
      )}
    </>
  );
}

function progressStep(job: Job): ProgressStep | undefined {
  return PROGRESS_STEPS.find((step) => step === job.step);
}
