import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalRequest, SIGNING_ALGORITHM, stringToSign } from '../../ocr/canonical-request.ts';

export interface SignedRequest {
  readonly method: string;
  /** Path and query as they came over the wire. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface SignatureHeader {
  readonly access: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** `SDK-HMAC-SHA256 Access=..., SignedHeaders=a;b, Signature=...`; undefined when it is not that. */
export function parseSignatureHeader(authorization: string): SignatureHeader | undefined {
  const match = /^(\S+) Access=([^,\s]+), ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/i.exec(
    authorization.trim(),
  );
  const [, algorithm, access, signedHeaders, signature] = match ?? [];
  if (algorithm !== SIGNING_ALGORITHM || !access || !signedHeaders || !signature) return undefined;
  return {
    access,
    signedHeaders: signedHeaders.toLowerCase().split(';'),
    signature: signature.toLowerCase(),
  };
}

/**
 * Whether the signature is the one that the secret makes of this request. Headers that the caller did not sign are
 * not covered; `x-sdk-date` has to be, or an old request could be sent again for ever.
 */
export function verifySignature(request: SignedRequest, header: SignatureHeader, secret: string): boolean {
  const date = single(request.headers['x-sdk-date']);
  if (!date || !header.signedHeaders.includes('x-sdk-date')) return false;
  const bodyHash = signedBodyHash(request, header);
  if (bodyHash === undefined) return false;
  const [path = '/', query = ''] = request.url.split(/\?(.*)/s);
  const canonical = canonicalRequest({
    method: request.method,
    path,
    query: [...new URLSearchParams(query)],
    headers: header.signedHeaders.map((name) => [name, headerValue(request, name)] as const),
    bodyHash,
  });
  const expected = createHmac('sha256', secret)
    .update(stringToSign(date, sha256(canonical)))
    .digest();
  const given = Buffer.from(header.signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/**
 * `X-Sdk-Content-Sha256` may stand for the hash of the body only where it is signed, and true or openly no hash:
 * else a signature that was overheard could be put on another body.
 */
function signedBodyHash(request: SignedRequest, header: SignatureHeader): string | undefined {
  const actual = sha256(request.body);
  const stated = single(request.headers['x-sdk-content-sha256']);
  if (stated === undefined) return actual;
  const trusted = header.signedHeaders.includes('x-sdk-content-sha256');
  return trusted && (stated === 'UNSIGNED-PAYLOAD' || stated === actual) ? stated : undefined;
}

/** Milliseconds since 1970 of `YYYYMMDDTHHMMSSZ`; undefined when it is not that. */
export function parseSigningDate(date: string): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** The caller says which headers it signed: `constructor` is none, though every object has one. */
function headerValue({ headers }: SignedRequest, name: string): string {
  return Object.hasOwn(headers, name) ? (single(headers[name]) ?? '') : '';
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header;
}

function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
