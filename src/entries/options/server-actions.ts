import type { Failure } from '../../messages/failure.ts';
import { serverHostPatterns } from '../../ocr/server/settings.ts';
import { testConnection } from '../../ocr/server/test-connection.ts';
import { type ServerFailure, serverFailureMeaning } from '../../ocr/server-failure.ts';
import { requestHostPermission } from '../../platform/permissions.ts';
import { storedPreferences } from '../../settings/preferences.ts';
import {
  forgetServerCredentials,
  readServerCredentials,
  readServerSettings,
  storedServerConnection,
  storeServerCredentials,
} from '../../settings/server-settings.ts';
import type { ServerActions, ServerDraft, ServerTextField } from '../../ui/options/server/server-draft.ts';
import { EMPTY_DRAFT, serverPresets, settingsOfDraft } from './server-draft.ts';

/** What the server part of the settings page does. */
export const serverActions: ServerActions = {
  presets: serverPresets,
  checkServer(draft) {
    const settings = settingsOfDraft(draft);
    // The settings call their members as the form does.
    return settings.ok ? undefined : (settings.failure.replace(/^.*\./, '') as ServerTextField);
  },
  async saveServer(draft) {
    const settings = settingsOfDraft(draft);
    if (!settings.ok) return 'denied';
    if (!(await requestHostPermission(...serverHostPatterns(settings.value)))) return 'denied';
    const { connection, credentials } = settings.value;
    await storedServerConnection.set(connection);
    await storeServerCredentials({ credentials, kept: draft.kept });
    await storedPreferences.set({ ...(await storedPreferences.get()), engine: 'server' });
    return 'saved';
  },
  async testServer() {
    const settings = await readServerSettings();
    if (settings === null)
      return { kind: 'fails', failure: serverFailure({ kind: 'settings-invalid', setting: '' }) };
    const outcome = await testConnection(settings);
    return outcome.kind === 'works' ? outcome : { kind: 'fails', failure: serverFailure(outcome.failure) };
  },
  forgetCredentials: forgetServerCredentials,
};

/** The form as it was saved last. */
export async function loadServerDraft(): Promise<ServerDraft> {
  const [connection, secrets] = await Promise.all([storedServerConnection.get(), readServerCredentials()]);
  return {
    ...EMPTY_DRAFT,
    ...connection,
    ...secrets?.credentials,
    kept: secrets?.kept ?? false,
  };
}

function serverFailure(failed: ServerFailure): Failure {
  const { code, requestId }: { code?: string; requestId?: string } =
    'requestId' in failed || 'code' in failed ? failed : {};
  return {
    reason: 'server-refused',
    meaning: serverFailureMeaning(failed),
    ...(code === undefined ? {} : { code }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}
