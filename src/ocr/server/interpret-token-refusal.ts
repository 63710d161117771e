import { parseErrorReply } from '../error-reply.ts';
import type { Meaning } from '../meaning.ts';
import type { HttpReply } from './exchange.ts';
import { interpretRefusal, type Refusal } from './interpret-refusal.ts';

/** A refusal of the token server, which has codes and a body of its own (`IAM.0062`, `{error: {...}}`). */
export function interpretTokenRefusal(reply: HttpReply, now: number): Refusal {
  const refusal = interpretRefusal(reply, now);
  const error = parseErrorReply(reply.body);
  if (refusal.failure.kind !== 'refused' || reply.status >= 500 || reply.status === 429) return refusal;
  const meaning = error ? tokenMeaning(reply.status, error.code, error.message) : undefined;
  return {
    ...refusal,
    failure: { ...refusal.failure, meaning: meaning ?? refusal.failure.meaning },
    retry: 'never',
  };
}

function tokenMeaning(status: number, code: string, message: string): Meaning | undefined {
  if (code === 'IAM.0061' || /locked/i.test(message)) return 'account-locked';
  if (code === 'IAM.0081' || /console access/i.test(message)) return 'account-without-programmatic-access';
  if (code === 'IAM.0082' || /disabled/i.test(message)) return 'account-disabled';
  if (status === 401) return 'user-or-password-wrong';
  if (status === 403) return 'not-permitted';
  return status === 400 ? 'request-invalid' : undefined;
}
