/** The two smart-card editions: issued 23 June 2003 to 24 November 2018, and from 26 November 2018. */
export type CardEdition = '2003' | '2018';

/** What may have made the reading worse, seen on the picture itself. */
export const READING_WARNINGS = [
  'blurred',
  'glare',
  'cut-off',
  'grey-copy',
  'specimen',
  'several-cards',
  'low-resolution',
] as const;

export type ReadingWarning = (typeof READING_WARNINGS)[number];
