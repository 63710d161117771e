import type { Meaning } from './meaning.ts';

/**
 * What a client may do about a code by itself:
 * - `never`: the same request would fail again;
 * - `renew-token`: get another token and send once more (never with AK/SK: five failures lock the key);
 * - `back-off`: wait, then send again, a few times;
 * - `once`: send once more after a short wait;
 * - `send-pixels`: the picture's URL was the trouble, send the picture itself;
 * - `transcode`, `shrink`: send once more in another format, or smaller.
 */
export type RetryPolicy =
  | 'never'
  | 'renew-token'
  | 'back-off'
  | 'once'
  | 'send-pixels'
  | 'transcode'
  | 'shrink';

/**
 * Every code of the contract: what it means, and what to do about it. The texts and statuses that a server answers
 * with are in `error-table.ts`, so that the extension's background does not carry them.
 */
export const ERROR_MEANINGS = {
  'AIS.0101': ['request-invalid', 'never'],
  'AIS.0102': ['format-refused', 'transcode'],
  'AIS.0103': ['size-refused', 'shrink'],
  'AIS.0104': ['picture-refused', 'never'],
  'AIS.0105': ['recognition-failed', 'once'],
  'AIS.0117': ['other-operation', 'never'],
  'AIS.0118': ['other-operation', 'never'],
  'AIS.0119': ['other-operation', 'never'],
  'AIS.0120': ['other-operation', 'never'],
  'AIS.0121': ['other-operation', 'never'],
  'AIS.0122': ['other-operation', 'never'],
  'ModelArts.0203': ['token-rejected', 'renew-token'],
  'ModelArts.0212': ['token-without-project', 'never'],
  'ModelArts.4101': ['token-rejected', 'renew-token'],
  'ModelArts.4102': ['token-rejected', 'renew-token'],
  'ModelArts.4103': ['token-rejected', 'renew-token'],
  'ModelArts.4104': ['size-refused', 'shrink'],
  'ModelArts.4105': ['request-invalid', 'never'],
  'ModelArts.4106': ['account-restricted', 'never'],
  'ModelArts.4107': ['server-failed', 'never'],
  'ModelArts.4201': ['address-invalid', 'never'],
  'ModelArts.4202': ['address-invalid', 'never'],
  'ModelArts.4203': ['not-permitted', 'never'],
  'ModelArts.4204': ['not-subscribed', 'never'],
  'ModelArts.4301': ['server-failed', 'back-off'],
  'ModelArts.4302': ['server-failed', 'back-off'],
  'ModelArts.4401': ['server-busy', 'back-off'],
  'ModelArts.4402': ['server-busy', 'back-off'],
  'ModelArts.4403': ['server-busy', 'back-off'],
  'ModelArts.4502': ['server-failed', 'once'],
  'ModelArts.4503': ['server-failed', 'once'],
  'ModelArts.4504': ['server-failed', 'once'],
  'ModelArts.4505': ['server-failed', 'once'],
  'ModelArts.4506': ['server-failed', 'once'],
  'ModelArts.4508': ['server-failed', 'once'],
  'ModelArts.4601': ['url-not-allowed', 'send-pixels'],
  'ModelArts.4603': ['url-not-reachable', 'send-pixels'],
  'ModelArts.4702': ['storage-refused', 'send-pixels'],
  'ModelArts.4703': ['storage-refused', 'send-pixels'],
  'ModelArts.4704': ['storage-refused', 'send-pixels'],
  'ModelArts.4705': ['storage-refused', 'send-pixels'],
  'ModelArts.4706': ['storage-refused', 'send-pixels'],
  'ModelArts.6201': ['account-in-arrears', 'never'],
  'APIG.0101': ['operation-not-found', 'never'],
  'APIG.0106': ['request-invalid', 'never'],
  'APIG.0201': ['request-invalid', 'never'],
  'APIG.0202': ['server-busy', 'back-off'],
  'APIG.0203': ['server-busy', 'back-off'],
  'APIG.0204': ['address-invalid', 'never'],
  'APIG.0301': ['token-rejected', 'renew-token'],
  'APIG.0302': ['not-permitted', 'never'],
  'APIG.0306': ['not-permitted', 'never'],
  'APIG.0307': ['token-expired', 'renew-token'],
  'APIG.0308': ['throttled', 'back-off'],
  'APIG.0310': ['project-unavailable', 'never'],
  'APIG.0601': ['server-failed', 'back-off'],
  'APIG.0605': ['server-failed', 'back-off'],
  'APIG.0606': ['server-failed', 'back-off'],
  'APIG.0607': ['address-invalid', 'never'],
  'APIG.0608': ['server-failed', 'back-off'],
  'APIG.0610': ['server-failed', 'back-off'],
  'APIG.0613': ['server-failed', 'back-off'],
  'APIG.0802': ['not-permitted', 'never'],
} as const satisfies Record<string, readonly [Meaning, RetryPolicy]>;

export type ContractCode = keyof typeof ERROR_MEANINGS;

/** `APIGW.` is the shared gateway's spelling of `APIG.`. */
export function contractCode(code: string): ContractCode | undefined {
  const canonical = code.replace(/^APIGW\./, 'APIG.');
  return Object.hasOwn(ERROR_MEANINGS, canonical)
    ? // hasOwn has just proved it, which the compiler does not take from it
      (canonical as ContractCode)
    : undefined;
}
