const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * The bytes of a Base64 text, or undefined when it is none (a `data:` URL is none). Line breaks are taken out, as
 * some encoders wrap; padding may be missing. `Buffer.from` alone would skip what it does not know.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const compact = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, '') : text;
  const padded = compact.endsWith('=');
  if (compact === '' || compact.length % 4 === 1 || (padded && compact.length % 4 !== 0)) return undefined;
  if (!BASE64.test(compact)) return undefined;
  const decoded = Buffer.from(compact, 'base64');
  const bytes = new Uint8Array(decoded.length);
  bytes.set(decoded);
  return bytes;
}
