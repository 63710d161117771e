import type { FieldConfidence, HkIdCardResult } from '../../../src/card/result.ts';

/** Invented people. */
export const CARD_NAMES = ['chan', 'compound-surname', 'no-chinese-name', 'two-letter'] as const;

export type CardName = (typeof CARD_NAMES)[number];

const SURE: FieldConfidence = {
  name: 0.99,
  name_en: 0.99,
  sex: 0.99,
  birth_date: 0.99,
  number: 0.99,
  symbols: 0.99,
  name_telegraph_code: 0.99,
  permanent: 0.99,
  initial_issue_date: 0.99,
  issue_date: 0.99,
};

export const CARDS: Readonly<Record<CardName, HkIdCardResult>> = {
  chan: {
    name: '陳大文',
    name_en: 'CHAN, Tai Man',
    sex: 'M',
    birth_date: '03-06-1985',
    number: 'Z683365(5)',
    symbols: '***AZ',
    name_telegraph_code: '711511292429',
    permanent: true,
    initial_issue_date: '(06-96)',
    issue_date: '26-11-18',
    confidence: SURE,
  },
  'compound-surname': {
    name: '歐陽美玲',
    name_en: 'AU YEUNG, Mei Ling',
    sex: 'F',
    birth_date: '29-02-1992',
    number: 'R482919(A)',
    symbols: '***AX',
    name_telegraph_code: '2962712250193781',
    permanent: true,
    initial_issue_date: '(03-04)',
    issue_date: '15-07-19',
    confidence: SURE,
  },
  'no-chinese-name': {
    name: '',
    name_en: 'SMITH, John Peter',
    sex: 'M',
    birth_date: '17-11-1978',
    number: 'XE730468(2)',
    symbols: 'CO',
    name_telegraph_code: '',
    permanent: false,
    initial_issue_date: '(08-15)',
    issue_date: '09-01-20',
    confidence: SURE,
  },
  'two-letter': {
    name: '黃嘉欣',
    name_en: 'WONG, Ka Yan Karen',
    sex: 'F',
    birth_date: '01-12-2001',
    number: 'WX501234(A)',
    symbols: '***AZ',
    name_telegraph_code: '780608572946',
    permanent: true,
    initial_issue_date: '(01-13)',
    issue_date: '20-12-19',
    confidence: SURE,
  },
};
