/**
 * What frameworks put into ids anew for each visit: random letters and digits now and then read as words (`7d` as a
 * day, `3m` as a month).
 */
const GENERATED: readonly RegExp[] = [
  // React's `useId`: `:r1d:`, `«r1d»`, `_r_1d_`.
  /(?:[:«]r[\da-v]+[:»]|(?<![a-z\d])_r_[\da-v]+_)/gi,
  // Mantine's `randomId`: nine digits to the base of 36.
  /\bmantine-(?=[a-z]*\d)[\da-z]{5,11}(?![\da-z])/gi,
  // UUIDs, and hashes to the base of 16.
  /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi,
  /(?<![a-z\d])(?=[a-f]*\d)[\da-f]{8,}(?![a-z\d])/gi,
  // Letters and digits in turn, five runs or more, and none of letters long enough for a word.
  /(?<![a-z\d])(?:[a-z]{0,3}\d+){2,}[a-z]{1,3}(?:\d+[a-z]{0,3})*(?![a-z\d])/gi,
];

/** An id or a name without what was generated in it. */
export function withoutGeneratedParts(identifier: string): string {
  return GENERATED.reduce((rest, pattern) => rest.replace(pattern, ' '), identifier);
}
