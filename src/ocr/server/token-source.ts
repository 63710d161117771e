import { failure, type Result, success } from '../../result.ts';
import { CallEnded, type CallTimer } from './call-timer.ts';
import type { ServerReaderDependencies } from './dependencies.ts';
import { exchange, type HttpReply, type HttpRequest } from './exchange.ts';
import { endedRefusal, type Refusal } from './interpret-refusal.ts';
import { interpretTokenRefusal } from './interpret-token-refusal.ts';
import { iamAddressOf, type ServerConnection, type ServerCredentials } from './settings.ts';
import { sha256 } from './sign-request.ts';
import type { StoredToken } from './token-store.ts';

type IamUser = Extract<ServerCredentials, { kind: 'iam-user' }>;

/** A token is renewed this long before it expires, so that none expires under way. */
const RENEW_BEFORE_EXPIRY = 5 * 60 * 1000;

/**
 * Project-scoped token of an IAM user: from the store while it is good, else from the token server.
 * `rejected` is a token that the OCR server did not take: it is never given again.
 */
export async function obtainToken(
  connection: ServerConnection,
  user: IamUser,
  dependencies: ServerReaderDependencies,
  timer: CallTimer,
  rejected: string | undefined,
): Promise<Result<string, Refusal>> {
  const { tokenStore, now } = dependencies;
  const key = await sha256(
    JSON.stringify([iamAddressOf(connection), user.domain, user.user, user.password, connection.projectId]),
  );
  const stored = await tokenStore.get(key);
  if (stored && stored.token !== rejected && stored.expiresAt - now() > RENEW_BEFORE_EXPIRY) {
    return success(stored.token);
  }
  const request = tokenRequest(connection, user);
  const reply = await timer.attempt((signal) => exchange(dependencies.fetch, request, signal));
  if (reply instanceof CallEnded) return failure(endedRefusal(reply));
  if (!reply.ok) return failure({ failure: reply.failure, retry: 'never' });
  if (reply.value.status !== 201) return failure(interpretTokenRefusal(reply.value, now()));
  const token = readToken(reply.value);
  if (!token) {
    const { status, requestId } = reply.value;
    const about = { status, ...(requestId ? { requestId } : {}) };
    return failure({ failure: { kind: 'broken-reply', problem: 'no-token', ...about }, retry: 'never' });
  }
  await tokenStore.set(key, token);
  return success(token.token);
}

/** IAM `POST /v3/auth/tokens`, method `password`, scope `project`; `nocatalog` keeps the reply small. */
function tokenRequest(connection: ServerConnection, user: IamUser): HttpRequest {
  return {
    url: new URL(`${iamAddressOf(connection).replace(/\/+$/, '')}/v3/auth/tokens?nocatalog=true`),
    headers: { 'Content-Type': 'application/json;charset=utf8' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: user.user, password: user.password, domain: { name: user.domain } } },
        },
        scope: { project: { id: connection.projectId } },
      },
    }),
  };
}

function readToken(reply: HttpReply): StoredToken | undefined {
  const token = reply.headers.get('X-Subject-Token');
  // the body is a stranger's: each step down is checked by `?.` and the type of the end
  const body = reply.body as { token?: { expires_at?: unknown } } | null | undefined;
  const expires = body?.token?.expires_at;
  const expiresAt = typeof expires === 'string' ? Date.parse(expires) : Number.NaN;
  // without a readable expiry the token serves this call and is renewed for the next
  return token ? { token, expiresAt: Number.isFinite(expiresAt) ? expiresAt : 0 } : undefined;
}
