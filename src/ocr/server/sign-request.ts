import { canonicalRequest, SIGNING_ALGORITHM, signingDate, stringToSign } from '../canonical-request.ts';

export interface SigningKeys {
  readonly access: string;
  readonly secret: string;
}

export interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  /** Headers to send and to sign. `Host` and `X-Sdk-Date` are added here. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly the text that is sent. */
  readonly body: string;
}

/**
 * The headers of a request signed with SDK-HMAC-SHA256 (AK/SK), by WebCrypto. `Host` is signed but not among them:
 * a browser sets it by itself, and to the very value that is signed.
 */
export async function signRequest(
  request: UnsignedRequest,
  keys: SigningKeys,
  time: Date,
): Promise<Record<string, string>> {
  const date = signingDate(time);
  const headers = { ...request.headers, 'X-Sdk-Date': date };
  const toSign = Object.entries({ ...headers, host: request.url.host });
  const canonical = canonicalRequest({
    method: request.method,
    path: request.url.pathname,
    query: [...request.url.searchParams],
    headers: toSign,
    bodyHash: await sha256(request.body),
  });
  const signature = await hmac(keys.secret, stringToSign(date, await sha256(canonical)));
  const names = toSign.map(([name]) => name.toLowerCase()).sort();
  return {
    ...headers,
    Authorization: `${SIGNING_ALGORITHM} Access=${keys.access}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

/** Hexadecimal SHA-256 of a text as UTF-8. */
export async function sha256(text: string): Promise<string> {
  return hexadecimal(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

async function hmac(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['sign']);
  return hexadecimal(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

function hexadecimal(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
