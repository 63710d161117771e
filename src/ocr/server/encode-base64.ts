/** `String.fromCharCode` takes its characters as arguments: few enough at a time for every engine's stack. */
const CHUNK = 0x8000;

/** Bare Base64, without a `data:` prefix and without line breaks. */
export function encodeBase64(bytes: Uint8Array): string {
  // in the browsers since 2025, in the compiler's library not yet
  const encoder = bytes as { toBase64?: () => string };
  if (encoder.toBase64) return encoder.toBase64();
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    // any list will do for `apply`, whose type asks for an array; spreading is ten times slower
    binary += String.fromCharCode.apply(null, bytes.subarray(start, start + CHUNK) as unknown as number[]);
  }
  return btoa(binary);
}
