import type { SiteRule } from '../../../messages/site-rules.ts';
import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import { formatPageAddress } from './page-address.ts';

interface RuleListItemProps {
  readonly rule: SiteRule;
  /** Set by the company's policy. */
  readonly locked?: boolean;
  /** An earlier rule for the same pages. */
  readonly conflict: SiteRule | undefined;
  onToggle?(enabled: boolean): void;
  onEdit?(): void;
  onRemove?(): void;
}

export function RuleListItem({
  rule,
  locked = false,
  conflict,
  onToggle,
  onEdit,
  onRemove,
}: RuleListItemProps) {
  const { rules: texts, options } = useTranslation();
  const address = formatPageAddress(rule);
  const name = rule.name || address;
  return (
    <li class="rule">
      <input
        type="checkbox"
        checked={rule.enabled}
        disabled={locked}
        aria-label={texts.enabledNamed(name)}
        onChange={({ currentTarget }) => onToggle?.(currentTarget.checked)}
      />
      <div class="rule-text">
        <p class="rule-name">{name}</p>
        <p class="quiet">
          {rule.name !== '' && (
            <>
              <span class="rule-address">{address}</span>
              {' · '}
            </>
          )}
          {texts.fieldCount(Object.keys(rule.fields).length)}
        </p>
        {conflict !== undefined && (
          <p class="problem">
            <Icon name="warning" />
            {texts.conflict(conflict.name || formatPageAddress(conflict))}
          </p>
        )}
        {locked && (
          <p class="locked">
            <Icon name="lock" />
            {options.locked}
          </p>
        )}
      </div>
      {!locked && (
        <>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.editNamed(name)}
            title={texts.edit}
            onClick={onEdit}
          >
            <Icon name="pencil" />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={texts.removeNamed(name)}
            title={texts.remove}
            onClick={onRemove}
          >
            <Icon name="bin" />
          </button>
        </>
      )}
    </li>
  );
}
