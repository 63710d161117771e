import { parseServerSettings, SERVER_PRESETS, type ServerSettings } from '../../ocr/server/settings.ts';
import type { Result } from '../../result.ts';
import type { ServerActions, ServerDraft } from '../../ui/options/server/server-draft.ts';

/** An empty form. */
export const EMPTY_DRAFT: ServerDraft = {
  address: '',
  region: '',
  projectId: '',
  enterpriseProjectId: '',
  iamAddress: '',
  urlAllowed: false,
  kind: 'token',
  token: '',
  domain: '',
  user: '',
  password: '',
  access: '',
  secret: '',
  securityToken: '',
  kept: false,
};

export const serverPresets: ServerActions['presets'] = {
  'own-server': presetTexts(SERVER_PRESETS['own-server'].connection),
  'vendor-cloud': presetTexts(SERVER_PRESETS['vendor-cloud'].connection),
};

/** The settings that a form stands for; the failure is the place of the first wrong one, as `connection.address`. */
export function settingsOfDraft(draft: ServerDraft): Result<ServerSettings, string> {
  const { address, region, projectId, enterpriseProjectId, iamAddress, urlAllowed } = draft;
  return parseServerSettings({
    connection: {
      address: address.trim().replace(/\/+$/, ''),
      region: region.trim(),
      projectId: projectId.trim(),
      ...(enterpriseProjectId.trim() === '' ? {} : { enterpriseProjectId: enterpriseProjectId.trim() }),
      ...(iamAddress.trim() === '' ? {} : { iamAddress: iamAddress.trim().replace(/\/+$/, '') }),
      sendUrl: 'automatic',
      urlAllowed,
    },
    credentials: credentialsOfDraft(draft),
  });
}

function credentialsOfDraft(draft: ServerDraft): unknown {
  const { kind, token, domain, user, password, access, secret, securityToken } = draft;
  switch (kind) {
    case 'token':
      return { kind, token: token.trim() };
    case 'iam-user':
      return { kind, domain: domain.trim(), user: user.trim(), password };
    case 'ak-sk':
      return { kind, access: access.trim(), secret: secret.trim() };
    case 'temporary-ak-sk':
      return { kind, access: access.trim(), secret: secret.trim(), securityToken: securityToken.trim() };
  }
}

function presetTexts(connection: { address: string; region: string; projectId?: string }) {
  const { address, region, projectId = '' } = connection;
  return { address, region, projectId };
}
