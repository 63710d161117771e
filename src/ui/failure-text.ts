import type { Failure } from '../messages/failure.ts';
import { MEANINGS } from '../messages/meaning.ts';
import type { FailureText } from './translation/en/failures.ts';
import type { Translation } from './translation/translations.ts';

/** The sentence for a failure and what to do next: of the server's refusal where it is known, else of the reason. */
export function failureText({ reason, meaning }: Failure, translation: Translation): FailureText {
  if (meaning === undefined) return translation.failures[reason];
  return { sentence: translation.meanings[meaning], next: translation.nextSteps[MEANINGS[meaning]] };
}
