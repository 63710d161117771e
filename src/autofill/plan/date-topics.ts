import type { Topic } from './topics.ts';

/** The dates that a card prints. */
export type DateTopic = 'birth-date' | 'issue-date' | 'first-registration';

export function isDateTopic(topic: Topic | undefined): topic is DateTopic {
  return topic === 'birth-date' || topic === 'issue-date' || topic === 'first-registration';
}

/** `生於` before the boxes for a day, a month and a year; before a single box it may ask for a place. */
export function isBirth(text: string): boolean {
  return /^[^\p{L}]*生於[^\p{L}]*$/u.test(text);
}
