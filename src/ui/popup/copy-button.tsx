import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';

/** How long the tick stays, in milliseconds. */
const FEEDBACK_TIME = 1600;

/** Copies, and says whether it worked: by a tick, and aloud to a screen reader. */
export function CopyButton({ label, onCopy }: { readonly label: string; onCopy(): Promise<boolean> }) {
  const { popup } = useTranslation();
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), FEEDBACK_TIME);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <button
        type="button"
        class={`icon-button ${copied === true ? 'icon-button-done' : ''}`}
        aria-label={label}
        title={label}
        onClick={async () => setCopied(await onCopy())}
      >
        <Icon name={copied === undefined ? 'copy' : copied ? 'tick' : 'warning'} />
      </button>
      <span class="visually-hidden" role="status">
        {copied === undefined ? '' : copied ? popup.copied : popup.copyFailed}
      </span>
    </>
  );
}
