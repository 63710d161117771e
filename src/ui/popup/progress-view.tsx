import type { Job } from '../../messages/state.ts';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';
import type { PopupState } from './popup-state.ts';

/** The steps in which the user waits. */
export const PROGRESS_STEPS = ['acquiring', 'reading', 'filling'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

interface ProgressViewProps {
  readonly state: PopupState;
  readonly job: Job;
  readonly step: ProgressStep;
  onCancel(): void;
}

/** A job under way: which step, where the picture goes, and the way out. */
export function ProgressView({ state, job, step, onCancel }: ProgressViewProps) {
  const { popup } = useTranslation();
  const steps = job.target === undefined ? PROGRESS_STEPS.slice(0, 2) : PROGRESS_STEPS;
  const current = PROGRESS_STEPS.indexOf(step);
  return (
    <section class="progress">
      <div class="progress-bar" role="progressbar" aria-label={popup.steps[step]} />
      <p class="visually-hidden" role="status">
        {popup.steps[step]}
      </p>
      <ol class="steps">
        {steps.map((name, index) => (
          <li
            key={name}
            class={index < current ? 'step-done' : index === current ? 'step-current' : ''}
            {...(index === current ? { 'aria-current': 'step' as const } : {})}
          >
            <span class="step-mark">{index < current && <Icon name="tick" />}</span>
            {popup.steps[name]}
          </li>
        ))}
      </ol>
      <p class="quiet">
        {state.engine === 'server' && state.serverHost !== undefined
          ? popup.readingOnServer(state.serverHost)
          : popup.readingOnDevice}
        {job.resumed > 0 && ` ${popup.resumed}`}
      </p>
      {step !== 'filling' && (
        <button type="button" class="button" onClick={onCancel}>
          {popup.cancel}
        </button>
      )}
    </section>
  );
}
