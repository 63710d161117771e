import type { RetryPolicy } from './error-meaning.ts';
import type { Meaning } from './meaning.ts';

/** Sub-messages of APIG.0301 and APIG.0201, word for word; a value that belongs inside stands after them. */
export const GATEWAY_MESSAGES = {
  authentication: 'Incorrect IAM authentication information: ',
  tokenUnreadable: 'decrypt token fail',
  tokenExpired: 'token expires, expires_at: ',
  tokenMissing: 'x-auth-token not found',
  signatureWrong: 'verify aksk signature fail',
  keyLocked: 'AK access failed to reach the limit, forbidden',
  keyUnknown: 'Get secretKey failed,ak not exist',
  signatureExpired: 'calc ak sk signature fail:signature expired',
  bodyTooLarge: 'Request entity too large',
  uriTooLarge: 'URI too large',
  headersTooLarge: 'Request headers too large',
  backendUnavailable: 'Backend unavailable',
  backendTimeout: 'Backend timeout.',
} as const;

/** What APIG.0301 means in particular: its one code covers tokens, keys, signatures and clocks. */
export function authenticationMeaning(message: string): { meaning: Meaning; retry: RetryPolicy } {
  if (message.includes('signature expired')) return { meaning: 'signature-expired', retry: 'never' };
  if (message.includes('aksk signature fail')) return { meaning: 'signature-wrong', retry: 'never' };
  if (message.includes('reach the limit')) return { meaning: 'key-locked', retry: 'never' };
  if (message.includes('secretKey')) return { meaning: 'key-unknown', retry: 'never' };
  if (message.includes('token expires')) return { meaning: 'token-expired', retry: 'renew-token' };
  return { meaning: 'token-rejected', retry: 'renew-token' };
}

/** APIG.0201 is told apart by its status. */
export function requestErrorMeaning(status: number): { meaning: Meaning; retry: RetryPolicy } {
  if (status === 413) return { meaning: 'size-refused', retry: 'shrink' };
  if (status === 414 || status === 494) return { meaning: 'request-invalid', retry: 'never' };
  if (status >= 500) return { meaning: 'server-busy', retry: 'back-off' };
  return { meaning: 'request-invalid', retry: 'never' };
}
