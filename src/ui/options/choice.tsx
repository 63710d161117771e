interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Name of the group that a radio button belongs to; without one it is a checkbox. */
  readonly group?: string;
  onChange(checked: boolean): void;
}

/** A checkbox or radio button, with a line that says what it means. */
export function Choice({ id, label, detail, checked, disabled = false, group, onChange }: ChoiceProps) {
  return (
    <div class="choice-with-detail">
      <input
        id={id}
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group ?? id}
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-detail`}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p class="quiet" id={`${id}-detail`}>
          {detail}
        </p>
      </div>
    </div>
  );
}
