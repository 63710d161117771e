/**
 * What a failure means to the person who waits: the key under which the user interface keeps its sentence, and the
 * next step to offer. Codes of the contract are mapped to these in `error-meaning.ts`.
 */
export const MEANINGS = {
  /** The program sent something that the contract does not allow. */
  'request-invalid': 'report',
  'format-refused': 'use-another-picture',
  'size-refused': 'use-another-picture',
  'picture-refused': 'use-another-picture',
  'recognition-failed': 'read-on-device',
  /** Codes of other OCR operations: the address leads to one of them. */
  'other-operation': 'check-address',
  'token-rejected': 'sign-in-again',
  'token-expired': 'sign-in-again',
  'token-without-project': 'check-project',
  'user-or-password-wrong': 'sign-in-again',
  'account-locked': 'wait-and-sign-in',
  'account-without-programmatic-access': 'check-account',
  'account-disabled': 'check-account',
  'key-unknown': 'check-keys',
  'signature-wrong': 'check-keys',
  'signature-expired': 'check-clock',
  'key-locked': 'wait-for-key',
  'not-permitted': 'check-account',
  'not-subscribed': 'check-account',
  'account-restricted': 'check-account',
  'account-in-arrears': 'check-account',
  'project-unavailable': 'check-project',
  'operation-not-found': 'check-address',
  'address-invalid': 'check-address',
  throttled: 'try-later',
  'server-busy': 'try-later',
  'server-failed': 'try-later',
  'url-not-allowed': 'send-the-picture',
  'url-not-reachable': 'send-the-picture',
  'storage-refused': 'send-the-picture',
  /** A code that the contract does not list. */
  'unknown-refusal': 'report',
  /** Failures without a code, seen by the client. */
  'broken-reply': 'check-address',
  redirected: 'check-address',
  'no-connection': 'check-address',
  offline: 'check-network',
  'timed-out': 'try-later',
  cancelled: 'none',
  'settings-invalid': 'check-settings',
  'picture-unusable': 'use-another-picture',
} as const;

export type Meaning = keyof typeof MEANINGS;
export type NextStep = (typeof MEANINGS)[Meaning];
