import { useTranslation } from '../../translation/translations.ts';
import { OPTIONAL_FIELDS, SECRET_FIELDS, type ServerTextField } from './server-draft.ts';

interface ServerTextInputProps {
  readonly field: ServerTextField;
  readonly value: string;
  readonly wrong: boolean;
  onChange(value: string): void;
}

/** One line of the server form, with what has to be known about it. */
export function ServerTextInput({ field, value, wrong, onChange }: ServerTextInputProps) {
  const { server, serverFields } = useTranslation();
  const details: Partial<Record<ServerTextField, string>> = {
    address: server.addressDetail,
    iamAddress: server.iamAddressDetail,
    enterpriseProjectId: server.enterpriseDetail,
  };
  const detail = details[field];
  const id = `server-${field}`;
  const detailId = `${id}-detail`;
  const common = {
    id,
    value,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-invalid': wrong,
    'aria-describedby': detail === undefined ? '' : detailId,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value),
  } as const;
  return (
    <div class="server-field">
      <label class="stacked" for={id}>
        <span>
          {serverFields[field]}{' '}
          {OPTIONAL_FIELDS.includes(field) && <span class="quiet">{server.optional}</span>}
        </span>
        {SECRET_FIELDS.includes(field) ? (
          <input {...common} type="password" />
        ) : (
          <input {...common} type="text" />
        )}
      </label>
      {detail !== undefined && (
        <p class="quiet" id={detailId}>
          {detail}
        </p>
      )}
    </div>
  );
}
