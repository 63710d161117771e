import type { Topic } from './topics.ts';

/** The dates that a card prints. */
export type DateTopic = 'birth-date' | 'issue-date' | 'first-registration';

export function isDateTopic(topic: Topic | undefined): topic is DateTopic {
  return topic === 'birth-date' || topic === 'issue-date' || topic === 'first-registration';
}
