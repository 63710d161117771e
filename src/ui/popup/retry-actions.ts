import type { FailureReason } from '../../messages/failure.ts';

/** What the popup can offer after a failure. */
export type RetryAction = 'choose-file' | 'pick-area' | 'open-settings';

const ANOTHER_PICTURE: readonly RetryAction[] = ['choose-file', 'pick-area'];
const SAME_AGAIN: readonly RetryAction[] = ['pick-area', 'choose-file'];
const SETTINGS: readonly RetryAction[] = ['open-settings'];
/** The reading is there, and filling again stands below it. */
const FILL_AGAIN: readonly RetryAction[] = [];

/** The ways on from each failure, the most promising first. */
export const RETRY_ACTIONS: Readonly<Record<FailureReason, readonly RetryAction[]>> = {
  'picture-not-found': SAME_AGAIN,
  'picture-not-fetched': SAME_AGAIN,
  'not-a-picture': ANOTHER_PICTURE,
  'unsupported-format': SAME_AGAIN,
  'broken-picture': ANOTHER_PICTURE,
  'picture-too-small': ANOTHER_PICTURE,
  'picture-too-large': SAME_AGAIN,
  'file-too-large': SAME_AGAIN,
  'no-card': SAME_AGAIN,
  'another-document': ANOTHER_PICTURE,
  'card-back': ANOTHER_PICTURE,
  'card-too-small': ANOTHER_PICTURE,
  'too-blurred': ANOTHER_PICTURE,
  'cut-off': ANOTHER_PICTURE,
  'recognition-failed': ANOTHER_PICTURE,
  'page-forbidden': ['choose-file'],
  'page-navigated': FILL_AGAIN,
  'page-left-while-filling': FILL_AGAIN,
  'form-of-another-card': FILL_AGAIN,
  'no-form': FILL_AGAIN,
  'nothing-to-fill': SETTINGS,
  'focus-elsewhere': FILL_AGAIN,
  'page-left': FILL_AGAIN,
  'undo-incomplete': FILL_AGAIN,
  'no-reading': ANOTHER_PICTURE,
  'earlier-card': FILL_AGAIN,
  'value-not-read': FILL_AGAIN,
  'box-not-writable': FILL_AGAIN,
  interrupted: ANOTHER_PICTURE,
  'engine-unavailable': ANOTHER_PICTURE,
  cancelled: ANOTHER_PICTURE,
  'server-refused': SETTINGS,
  'server-unreachable': SETTINGS,
  'server-broke-contract': SETTINGS,
  'server-timeout': SETTINGS,
  'server-permission-missing': SETTINGS,
};
