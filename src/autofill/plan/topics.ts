/** What a text or a control is about. `other` is everything that is not of a Hong Kong identity card. */
export type Topic =
  | 'name'
  | 'sex'
  | 'title'
  | 'birth-date'
  | 'number'
  | 'document-type'
  | 'symbols'
  | 'telegraph-code'
  | 'permanent'
  | 'first-registration'
  | 'issue-date'
  | 'issue-place'
  | 'other';

/** Whether a topic is one of the card. */
export function isOurs(topic: Topic | undefined): boolean {
  return topic !== undefined && topic !== 'other';
}

export type Language = 'english' | 'chinese';

export type NamePart = 'surname' | 'given' | 'middle';
export type DatePart = 'day' | 'month' | 'year';
export type NumberPart = 'body' | 'check-digit' | 'prefix' | 'digits' | 'first-four';
export type Part = NamePart | DatePart | NumberPart;

/** What one text says. */
export interface TextReading {
  readonly topic?: Topic;
  /** 0 to 1: how plainly it says so. */
  readonly strength: number;
  readonly language?: Language;
  readonly part?: Part;
}
