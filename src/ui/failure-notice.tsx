import type { ComponentChildren } from 'preact';
import type { Failure } from '../messages/failure.ts';
import { failureText } from './failure-text.ts';
import { Notice } from './notice.tsx';
import { useTranslation } from './translation/translations.ts';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly heading: string;
  /** What can be tried instead. */
  readonly children?: ComponentChildren;
}

/** What went wrong, what to do next, and the codes that an administrator will ask for. */
export function FailureNotice({ failure, heading, children }: FailureNoticeProps) {
  const translation = useTranslation();
  const { sentence, next } = failureText(failure, translation);
  const { code, requestId, detail } = failure;
  const codes = [
    code === undefined ? '' : translation.popup.code(code),
    requestId === undefined ? '' : translation.popup.requestId(requestId),
  ].filter(Boolean);
  const calm = failure.reason === 'cancelled';
  return (
    <Notice
      kind={calm ? 'plain' : 'problem'}
      urgent={!calm}
      heading={calm ? translation.popup.cancelledHeading : heading}
    >
      <p title={detail}>{calm ? translation.failures.cancelled.next : sentence}</p>
      {!calm && <p class="next-step">{next}</p>}
      {codes.length > 0 && <p class="codes">{codes.join(' · ')}</p>}
      {children}
    </Notice>
  );
}
