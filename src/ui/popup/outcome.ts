import type { Failure } from '../../messages/failure.ts';

/** What went wrong with a request, or nothing. */
export type Outcome = Promise<Failure | undefined>;
