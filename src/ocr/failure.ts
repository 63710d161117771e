/**
 * Why a picture was not read. Each reason has one code of the contract, so that the server can say it on the wire
 * and the extension can say it in the user's language.
 */
export const READ_FAILURE_CODES = {
  'not-a-picture': 'AIS.0102',
  'unsupported-format': 'AIS.0102',
  'broken-picture': 'AIS.0102',
  'picture-too-small': 'AIS.0103',
  'picture-too-large': 'AIS.0103',
  'file-too-large': 'ModelArts.4104',
  'no-card': 'AIS.0104',
  'another-document': 'AIS.0104',
  'card-back': 'AIS.0104',
  'card-too-small': 'AIS.0104',
  'too-blurred': 'AIS.0104',
  'cut-off': 'AIS.0104',
  'recognition-failed': 'AIS.0105',
} as const;

export type ReadFailureReason = keyof typeof READ_FAILURE_CODES;

export interface ReadFailure {
  readonly reason: ReadFailureReason;
  /** What was seen, for a log or a tooltip; never personal data. */
  readonly detail?: string;
}
