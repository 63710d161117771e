import { contractCode, ERROR_MEANINGS, type RetryPolicy } from '../error-meaning.ts';
import { parseErrorReply } from '../error-reply.ts';
import { READ_FAILURE_CODES, type ReadFailureReason } from '../failure.ts';
import { authenticationMeaning, requestErrorMeaning } from '../gateway-message.ts';
import type { Meaning } from '../meaning.ts';
import type { ServerFailure } from '../server-failure.ts';
import type { CallEnded } from './call-timer.ts';
import type { HttpReply } from './exchange.ts';

export interface Refusal {
  readonly failure: ServerFailure;
  readonly retry: RetryPolicy;
  /** Milliseconds that the server asked to wait (`Retry-After`). */
  readonly retryAfter?: number;
}

/** What a status means that came without a code of the contract, from a proxy for example. */
const STATUS_MEANINGS: Readonly<Record<number, readonly [Meaning, RetryPolicy]>> = {
  401: ['token-rejected', 'renew-token'],
  403: ['not-permitted', 'never'],
  404: ['operation-not-found', 'never'],
  405: ['operation-not-found', 'never'],
  408: ['server-busy', 'once'],
  413: ['size-refused', 'shrink'],
  429: ['throttled', 'back-off'],
  500: ['server-failed', 'once'],
  502: ['server-busy', 'back-off'],
  503: ['server-busy', 'back-off'],
  504: ['server-busy', 'back-off'],
};

/** A reply that is no success: which failure it is, and what may be done about it without asking the user. */
export function interpretRefusal(reply: HttpReply, now: number): Refusal {
  const error = parseErrorReply(reply.body);
  const requestId = reply.requestId ?? error?.requestId;
  const about = { status: reply.status, ...(requestId ? { requestId } : {}) };
  const known = error ? contractCode(error.code) : undefined;
  const [meaning, retry] = known
    ? meaningOf(known, error?.message ?? '', reply.status)
    : (STATUS_MEANINGS[reply.status] ?? [undefined, 'never' as const]);
  if (!error && !meaning) {
    const problem = reply.body === undefined ? 'not-json' : 'not-the-contract';
    return { failure: { kind: 'broken-reply', problem, ...about }, retry: 'never' };
  }
  const reason = known ? readFailureReason(reply.headers.get('X-Read-Failure'), known) : undefined;
  const retryAfter = parseRetryAfter(reply.headers.get('Retry-After'), now);
  return {
    failure: {
      kind: 'refused',
      code: error?.code || `HTTP ${reply.status}`,
      meaning: meaning ?? 'unknown-refusal',
      message: error?.message ?? '',
      ...about,
      ...(reason ? { reason } : {}),
    },
    retry,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** An attempt without a reply: a broken connection may stand again in a moment, silence is not waited for twice. */
export function endedRefusal({ failure }: CallEnded): Refusal {
  return { failure, retry: failure.kind === 'no-connection' ? 'once' : 'never' };
}

function meaningOf(
  code: keyof typeof ERROR_MEANINGS,
  message: string,
  status: number,
): readonly [Meaning, RetryPolicy] {
  if (code === 'APIG.0301') {
    const { meaning, retry } = authenticationMeaning(message);
    return [meaning, retry];
  }
  if (code === 'APIG.0201') {
    const { meaning, retry } = requestErrorMeaning(status);
    return [meaning, retry];
  }
  return ERROR_MEANINGS[code];
}

/** Our own server says beside the code which reason it was; another server's header counts for nothing. */
function readFailureReason(header: string | null, code: string): ReadFailureReason | undefined {
  if (!header || !Object.hasOwn(READ_FAILURE_CODES, header)) return undefined;
  // hasOwn has just proved it, which the compiler does not take from it
  const reason = header as ReadFailureReason;
  return READ_FAILURE_CODES[reason] === code ? reason : undefined;
}

function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
