import { useState } from 'preact/hooks';
import { FailureNotice } from '../../failure-notice.tsx';
import { Notice } from '../../notice.tsx';
import { useTranslation } from '../../translation/translations.ts';
import { Choice } from '../choice.tsx';
import {
  CREDENTIAL_FIELDS,
  CREDENTIAL_KINDS,
  type CredentialKind,
  type ServerActions,
  type ServerDraft,
  type ServerPreset,
  type ServerTest,
  type ServerTextField,
  withChanges,
} from './server-draft.ts';
import { ServerTextInput } from './server-text-input.tsx';

type Status =
  | { readonly kind: 'testing' | 'denied' }
  | { readonly kind: 'wrong-field'; readonly field: ServerTextField }
  | ServerTest;

const PRESETS: readonly ServerPreset[] = ['own-server', 'vendor-cloud'];

interface ServerFormProps {
  readonly initial: ServerDraft;
  /** The server reads already: what stands here was saved before. */
  readonly inUse: boolean;
  readonly actions: ServerActions;
}

/** Address, sign-in and test of an OCR server. */
export function ServerForm({ initial, inUse, actions }: ServerFormProps) {
  const texts = useTranslation();
  const [draft, setDraft] = useState(initial);
  const [status, setStatus] = useState<Status>();
  const change = (changes: Partial<ServerDraft>) => {
    setDraft(withChanges(draft, changes));
    setStatus(undefined);
  };
  const wrong = status?.kind === 'wrong-field' ? status.field : undefined;
  const input = (field: ServerTextField) => (
    <ServerTextInput
      key={field}
      field={field}
      value={draft[field]}
      wrong={field === wrong}
      onChange={(value) => change({ [field]: value })}
    />
  );
  const test = async () => {
    setStatus({ kind: 'testing' });
    setStatus(await actions.testServer());
  };
  const save = async () => {
    const field = actions.checkServer(draft);
    if (field !== undefined) {
      document.getElementById(`server-${field}`)?.focus();
      return setStatus({ kind: 'wrong-field', field });
    }
    // The first thing that is awaited: the browser asks for the host only in the gesture.
    const outcome = await actions.saveServer(draft);
    if (outcome === 'denied') return setStatus({ kind: 'denied' });
    await test();
  };
  return (
    <form
      class="server-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!inUse && <p class="quiet">{texts.server.notYet}</p>}
      <div class="button-row presets">
        <span class="quiet">{texts.server.presetsHeading}</span>
        {PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            class="button button-small"
            onClick={() => change(actions.presets[preset])}
          >
            {texts.serverPresets[preset]}
          </button>
        ))}
      </div>
      {isVendor(draft, actions) && (
        <Notice kind="attention">
          <p>{texts.server.reportedOffline}</p>
        </Notice>
      )}
      {input('address')}
      <div class="pair">
        {input('region')}
        {input('projectId')}
      </div>
      {input('enterpriseProjectId')}
      <label class="stacked">
        {texts.server.signIn}
        <select
          value={draft.kind}
          // The values of the options are exactly the kinds.
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as CredentialKind })}
        >
          {CREDENTIAL_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts.credentialKinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {CREDENTIAL_FIELDS[draft.kind].map(input)}
      <Choice
        id="server-kept"
        label={texts.server.kept}
        detail={texts.server.keptDetail}
        checked={draft.kept}
        onChange={(kept) => change({ kept })}
      />
      <Choice
        id="server-url-allowed"
        label={texts.server.urlAllowed}
        detail={texts.server.urlAllowedDetail}
        checked={draft.urlAllowed}
        onChange={(urlAllowed) => change({ urlAllowed })}
      />
      <div class="button-row">
        <button type="submit" class="button button-primary" disabled={status?.kind === 'testing'}>
          {texts.server.save}
        </button>
        {inUse && (
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              void actions.forgetCredentials();
              change({ token: '', password: '', access: '', secret: '', securityToken: '', kept: false });
            }}
          >
            {texts.server.forget}
          </button>
        )}
      </div>
      <StatusNotice status={status} />
    </form>
  );
}

function StatusNotice({ status }: { readonly status: Status | undefined }) {
  const { server, serverFields } = useTranslation();
  if (status?.kind === 'fails')
    return <FailureNotice failure={status.failure} heading={server.failsHeading} />;
  return (
    <div role="status">
      {status?.kind === 'testing' && <p class="quiet">{server.testing}</p>}
      {status?.kind === 'works' && (
        <Notice kind="good">
          <p>{server.works(status.milliseconds)}</p>
        </Notice>
      )}
      {status?.kind === 'denied' && (
        <Notice kind="attention">
          <p>{server.denied}</p>
        </Notice>
      )}
      {status?.kind === 'wrong-field' && (
        <Notice kind="problem">
          <p>{server.wrongField(serverFields[status.field])}</p>
        </Notice>
      )}
    </div>
  );
}

function isVendor(draft: ServerDraft, { presets }: ServerActions): boolean {
  const vendor = presets['vendor-cloud'].address ?? '';
  const [, domain] = /^https:\/\/ocr\.[^.]+\.(.+)$/.exec(vendor) ?? [];
  return domain !== undefined && draft.address.replace(/\/+$/, '').endsWith(`.${domain}`);
}
