import type { SiteRule } from '../../../src/messages/site-rules.ts';

export const RULES: SiteRule[] = [
  {
    id: 'bank',
    name: 'Account opening, Harbour Bank',
    enabled: true,
    host: 'apply.harbour-bank.example',
    path: '/open-account/*',
    fields: {
      number: { selectors: [['#hkid', '#hkid-check'], 'input[name="idNo"]'], format: 'plain' },
      birth_date: { selectors: ['#dob'], format: 'DD/MM/YYYY' },
      sex: { selectors: ['input[name="gender"]'], options: { M: '1', F: '2' } },
      symbols: null,
    },
  },
  {
    id: 'bank-again',
    name: '',
    enabled: true,
    host: 'apply.harbour-bank.example',
    path: '/open-account/*',
    fields: { name: { selectors: ['#name'] } },
  },
  {
    id: 'clinic',
    name: '診所登記',
    enabled: false,
    host: '*.clinic.example',
    path: '',
    fields: { name: { selectors: ['#name'] }, name_en: { selectors: ['#name-en'] } },
  },
];

/** As a company pushes it by policy. */
export const POLICY = {
  overwriteTyped: false,
  siteRules: JSON.stringify({
    version: 1,
    rules: [
      {
        id: 'policy-1',
        name: 'Head office onboarding',
        enabled: true,
        host: 'onboarding.corp.example:8443',
        path: '',
        fields: { number: { selectors: ['#id'] } },
      },
    ],
  }),
};
