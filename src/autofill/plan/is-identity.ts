import type { Candidate } from './candidates.ts';

/** Whether a candidate asks for what tells one person from another. */
export function isIdentity({ want }: Candidate): boolean {
  return want.startsWith('number') || want.startsWith('birth');
}
