import type { HkIdCardResult } from '../../src/card/result.ts';

/** The official specimen of 2018. */
export const SAMPLE_CARD: HkIdCardResult = {
  name: '樂永晴',
  name_en: 'LOK, Wing Ching',
  sex: 'F',
  birth_date: '03-06-1985',
  number: 'Z683365(5)',
  symbols: '***AZ',
  name_telegraph_code: '286730572532',
  permanent: true,
  initial_issue_date: '(06-96)',
  issue_date: '26-11-18',
  confidence: {
    name: 0.97,
    name_en: 0.98,
    sex: 0.99,
    birth_date: 0.99,
    number: 0.98,
    symbols: 0.95,
    name_telegraph_code: 0.97,
    permanent: 0.99,
    initial_issue_date: 0.96,
    issue_date: 0.97,
  },
};
