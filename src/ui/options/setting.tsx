import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';

interface SettingProps {
  /** Of the control that the label belongs to. */
  readonly controlId: string;
  readonly label: string;
  readonly detail?: string;
  /** Fixed by the company's policy: shown, but not to be changed. */
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

/** One setting: what it is called, what it does, and its control. */
export function Setting({ controlId, label, detail, locked, children }: SettingProps) {
  const { options } = useTranslation();
  return (
    <div class="setting">
      <div class="setting-text">
        <label for={controlId}>{label}</label>
        {detail !== undefined && (
          <p class="quiet" id={`${controlId}-detail`}>
            {detail}
          </p>
        )}
        {locked && (
          <p class="locked">
            <Icon name="lock" />
            {options.locked}
          </p>
        )}
      </div>
      <div class="setting-control">{children}</div>
    </div>
  );
}
