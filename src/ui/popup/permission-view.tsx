import { useState } from 'preact/hooks';
import { Notice } from '../notice.tsx';
import { useTranslation } from '../translation/translations.ts';

interface PermissionViewProps {
  /** Such as `https://img.example.com/*`. */
  readonly hostPattern: string;
  onAllow(): Promise<'granted' | 'denied'>;
  onUseVisible(): void;
  onCancel(): void;
}

/** The picture is on a host that the extension may not fetch from yet. */
export function PermissionView({ hostPattern, onAllow, onUseVisible, onCancel }: PermissionViewProps) {
  const { popup } = useTranslation();
  const [denied, setDenied] = useState(false);
  const host = hostPattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
  return (
    <section class="permission" role="status">
      <h2>{popup.permissionHeading(host)}</h2>
      <p>{popup.permissionExplanation(host)}</p>
      {denied && <Notice kind="attention">{popup.permissionDenied}</Notice>}
      <div class="button-column">
        <button
          type="button"
          class="button button-primary"
          // The request is the first thing that the click does: the browser asks only in the gesture.
          onClick={async () => setDenied((await onAllow()) === 'denied')}
        >
          {popup.permissionAllow}
        </button>
        <button type="button" class="button" onClick={onUseVisible}>
          {popup.useVisible}
        </button>
        <p class="quiet">{popup.useVisibleHint}</p>
        <button type="button" class="button button-plain" onClick={onCancel}>
          {popup.cancel}
        </button>
      </div>
    </section>
  );
}
