import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface NoticeProps {
  readonly kind: 'good' | 'attention' | 'problem' | 'plain';
  /** Read out at once when it appears (a failure), rather than when the user comes to it. */
  readonly urgent?: boolean;
  readonly heading?: string;
  readonly children: ComponentChildren;
}

const ICONS = { good: 'tick', attention: 'warning', problem: 'warning', plain: 'info' } as const;

/** A framed remark. */
export function Notice({ kind, urgent = false, heading, children }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} {...(urgent ? { role: 'alert' } : {})}>
      <Icon name={ICONS[kind]} />
      <div class="notice-text">
        {heading !== undefined && <h2>{heading}</h2>}
        {children}
      </div>
    </div>
  );
}
