import { failure, type Result, success } from '../../result.ts';
import type { ServerFailure } from '../server-failure.ts';

export interface HttpRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface HttpReply {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; undefined when the body is none. */
  readonly body: unknown;
  readonly requestId?: string;
}

/** More than any reply of the contract: a portrait of 10 MB and some text. */
const MAX_REPLY_BYTES = 16 * 1024 * 1024;

/**
 * One POST. Carries nothing of the browser's (no cookies, no referrer, no cache) and follows no redirect, so that
 * credentials and the card reach the host that the user named and no other. Rejects as `fetch` does.
 */
export async function exchange(
  fetchOver: typeof fetch,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Result<HttpReply, ServerFailure>> {
  const response = await fetchOver(request.url, {
    method: 'POST',
    headers: { Accept: 'application/json', ...request.headers },
    body: request.body,
    signal,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  const requestId = response.headers.get('X-Request-Id')?.slice(0, 100);
  const about = { status: response.status, ...(requestId ? { requestId } : {}) };
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await response.body?.cancel();
    return failure({ kind: 'broken-reply', problem: 'redirected', ...about });
  }
  const text = await readText(response);
  if (text === undefined) return failure({ kind: 'broken-reply', problem: 'too-large', ...about });
  return success({ ...about, headers: response.headers, body: parseJson(text) });
}

async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    length += chunk.value.byteLength;
    if (length > MAX_REPLY_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
