import { type Result, success } from '../../result.ts';
import type { CallTimer } from './call-timer.ts';
import type { ServerReaderDependencies } from './dependencies.ts';
import type { Refusal } from './interpret-refusal.ts';
import type { ServerSettings } from './settings.ts';
import { signRequest } from './sign-request.ts';
import { obtainToken } from './token-source.ts';

/** What a request carries to prove who sends it: a token, or a signature over this very request. */
export interface Authorisation {
  readonly headers: Readonly<Record<string, string>>;
  /** The token inside, where it is one that can be renewed. */
  readonly renewableToken?: string;
}

export async function authorise(
  settings: ServerSettings,
  request: { readonly url: URL; readonly body: string },
  dependencies: ServerReaderDependencies,
  timer: CallTimer,
  rejectedToken: string | undefined,
): Promise<Result<Authorisation, Refusal>> {
  const { connection, credentials } = settings;
  const common = {
    'Content-Type': 'application/json',
    ...(connection.enterpriseProjectId ? { 'Enterprise-Project-Id': connection.enterpriseProjectId } : {}),
  };
  switch (credentials.kind) {
    case 'token':
      return success({ headers: { ...common, 'X-Auth-Token': credentials.token } });
    case 'iam-user': {
      const token = await obtainToken(connection, credentials, dependencies, timer, rejectedToken);
      if (!token.ok) return token;
      return success({ headers: { ...common, 'X-Auth-Token': token.value }, renewableToken: token.value });
    }
    case 'ak-sk':
    case 'temporary-ak-sk': {
      const headers = {
        ...common,
        'X-Project-Id': connection.projectId,
        ...(credentials.kind === 'temporary-ak-sk' ? { 'X-Security-Token': credentials.securityToken } : {}),
      };
      const unsigned = { method: 'POST', url: request.url, headers, body: request.body };
      return success({ headers: await signRequest(unsigned, credentials, new Date(dependencies.now())) });
    }
  }
}
