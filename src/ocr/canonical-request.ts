/** Name of the signing scheme, as it stands in `Authorization` and in the string to sign. */
export const SIGNING_ALGORITHM = 'SDK-HMAC-SHA256';

export interface RequestToSign {
  readonly method: string;
  /** Path as it is on the wire, still percent-encoded. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** The headers that are signed, and no others; names in any case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Hexadecimal SHA-256 of the body, or what `X-Sdk-Content-Sha256` says instead. */
  readonly bodyHash: string;
}

/**
 * The text of which the hash is signed: method, path, query, headers, names of the signed headers, hash of the body
 * (public guide "AK/SK signing and authentication algorithm", step 1). The path always ends with a slash here, and
 * each of its segments is decoded and encoded again, so that both ends agree on what `%7e` or `~` is.
 */
export function canonicalRequest(request: RequestToSign): string {
  const headers = request.headers
    .map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
    .sort(([first], [second]) => compare(first, second));
  return [
    request.method.toUpperCase(),
    canonicalPath(request.path),
    canonicalQuery(request.query),
    `${headers.map(([name, value]) => `${name}:${value}`).join('\n')}\n`,
    headers.map(([name]) => name).join(';'),
    request.bodyHash,
  ].join('\n');
}

export function stringToSign(date: string, canonicalRequestHash: string): string {
  return [SIGNING_ALGORITHM, date, canonicalRequestHash].join('\n');
}

/** `YYYYMMDDTHHMMSSZ`, the format of `X-Sdk-Date`. */
export function signingDate(time: Date): string {
  return `${time.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
}

function canonicalPath(path: string): string {
  const encoded = path.split('/').map(encodeSegment).join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

function encodeSegment(segment: string): string {
  try {
    return encode(decodeURIComponent(segment));
  } catch {
    return encode(segment);
  }
}

function canonicalQuery(query: RequestToSign['query']): string {
  return query
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([firstName, firstValue], [secondName, secondValue]) =>
      firstName === secondName ? compare(firstValue, secondValue) : compare(firstName, secondName),
    )
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** RFC 3986: everything but letters, digits and `-_.~`. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
