import { FIELD_NAMES, type FieldName } from '../../../src/card/result.ts';
import type { FillReport } from '../../../src/messages/report.ts';
import type { Job, StoredReading } from '../../../src/messages/state.ts';
import type { Teaching, TrialReply } from '../../../src/messages/teaching.ts';
import { drawCard } from './draw-card.ts';

/** What is in `storage.session` when the popup opens, by the names of the states that a user can meet. */
export interface SeededSession {
  readonly job?: Job;
  readonly reading?: StoredReading;
  readonly report?: { readonly tabId: number; readonly report: FillReport };
  readonly teaching?: Teaching;
}

const JOB: Job = {
  id: 'job-1',
  startedAt: Date.now(),
  source: { kind: 'file' },
  target: { tabId: 1, url: 'https://apply.example/form' },
  step: 'done',
  resumed: 0,
};

const certain = Object.fromEntries(FIELD_NAMES.map((field) => [field, 0.97])) as Record<FieldName, number>;

export const READ_RESULT: StoredReading['result'] = {
  name: '陳小明',
  name_en: 'CHAN, Siu Ming',
  sex: 'M',
  birth_date: '15-08-1987',
  number: 'R123456(A)',
  symbols: '***AZ',
  name_telegraph_code: '711514202494',
  permanent: true,
  initial_issue_date: '(09-05)',
  issue_date: '04-12-18',
  confidence: certain,
};

export function reading(changes: Partial<StoredReading> = {}, degrees = 0): StoredReading {
  const { dataUrl, width, height, card, fieldBoxes } = drawCard(degrees);
  return {
    id: 'reading-1',
    takenAt: Date.now() - 3 * 60_000,
    engine: 'on-device',
    result: READ_RESULT,
    edited: [],
    observations: { card, fieldBoxes, edition: '2018', warnings: [] },
    picture: { dataUrl, width, height },
    ...changes,
  };
}

function doubtfulReading(): StoredReading {
  const sure = reading({}, 172);
  return {
    ...sure,
    result: {
      ...READ_RESULT,
      number: 'R123458(A)',
      name_en: 'CHAN, Siu Ming',
      symbols: '',
      issue_date: '04-12-03',
      confidence: { ...certain, number: 0.71, symbols: 0, issue_date: 0.84, name: 0.62 },
    },
    edited: ['name_en'],
    observations: { ...sure.observations, warnings: ['blurred', 'glare'] },
  };
}

function oldCardReading(): StoredReading {
  const sure = reading();
  return {
    ...sure,
    engine: 'server',
    result: {
      ...READ_RESULT,
      name: '',
      name_telegraph_code: '',
      name_en: 'WILLIAMS-FEATHERSTONEHAUGH, Peter Bartholomew',
      permanent: false,
      issue_date: '02-03-07',
      initial_issue_date: '(07-05)',
      symbols: 'CO',
    },
    // A server that keeps the contract reports nothing beside it.
    observations: { fieldBoxes: {}, warnings: [] },
  };
}

export const REPORT: FillReport = {
  host: 'apply.harbour-bank.example',
  filledAt: Date.now(),
  lines: [
    {
      status: 'filled',
      field: 'name_en',
      control: { frameId: 0, controlId: 'c1', label: 'Name in English 英文姓名' },
      written: 'CHAN, Siu Ming',
    },
    {
      status: 'filled',
      field: 'name',
      control: { frameId: 0, controlId: 'c2', label: '中文姓名' },
      written: '陳小明',
    },
    {
      status: 'filled',
      field: 'number',
      control: { frameId: 0, controlId: 'c3', label: 'HKID number' },
      written: 'R123456',
    },
    {
      status: 'filled',
      field: 'number',
      control: { frameId: 0, controlId: 'c4', label: 'Check digit' },
      written: 'A',
    },
    {
      status: 'filled',
      field: 'birth_date',
      control: { frameId: 0, controlId: 'c5', label: '' },
      written: '1987-08-15',
    },
    {
      status: 'not-filled',
      field: 'sex',
      reason: 'already-typed',
      control: { frameId: 0, controlId: 'c6', label: 'Title' },
    },
    { status: 'not-filled', field: 'symbols', reason: 'no-such-control' },
    { status: 'not-filled', field: 'issue_date', reason: 'low-confidence' },
  ],
};

/** On the page that the fake browser shows behind the popup. */
const TEACHING: Teaching = { id: 'teaching-1', tabId: 1, host: 'apply.example', path: '/form', others: {} };

const PICKED: Teaching = {
  ...TEACHING,
  pick: {
    frameId: 0,
    controlId: 'c4',
    label: 'Document no. 證件號碼',
    suggested: 'number',
    proposals: [
      { selector: 'input[name="ctl00$applicant$documentNumber"]', matches: 1 },
      { selector: 'input[autocomplete="section-applicant"]', matches: 2 },
      { selector: '#\\:r4711\\:', matches: 1 },
    ],
  },
  others: {
    name_en: { selectors: ['#name'] },
    birth_date: { selectors: ['#dob'] },
    sex: { selectors: ['input[name="sex"]'] },
  },
};

/** What the background answers when a rule is tried on that page. */
export const TRIAL: TrialReply = {
  ok: true,
  trial: {
    matches: { '#hkid': 1, '#hkid-check': 1, '#dob': 0, 'input[name="gender"]': 3 },
    preview: [{ ok: true, target: 'number', label: 'Document no. 證件號碼', text: 'R123456(A)' }],
  },
};

export const POPUP_STATES = {
  empty: {},
  acquiring: { job: { ...JOB, step: 'acquiring' } },
  reading: { job: { ...JOB, step: 'reading', resumed: 1 } },
  'awaiting-host-permission': {
    job: {
      ...JOB,
      step: 'awaiting-host-permission',
      hostPattern: 'https://documents.onboarding-images.example.com/*',
    },
  },
  failed: { job: { ...JOB, step: 'failed', failure: { reason: 'no-card' } } },
  'server-refused': {
    job: {
      ...JOB,
      step: 'failed',
      failure: {
        reason: 'server-refused',
        meaning: 'operation-not-found',
        code: 'APIG.0101',
        requestId: '63a3be6ef3e7a4c2f8b1d09c5d2f7b11',
      },
    },
  },
  cancelled: { job: { ...JOB, step: 'failed', failure: { reason: 'cancelled' } } },
  sure: { job: JOB, reading: reading() },
  filled: { job: JOB, reading: reading(), report: { tabId: 1, report: REPORT } },
  doubtful: { job: JOB, reading: doubtfulReading() },
  'old-card': { job: JOB, reading: oldCardReading() },
  'not-filled': { job: { ...JOB, failure: { reason: 'no-form' } }, reading: reading() },
  pointing: { job: JOB, reading: reading(), teaching: TEACHING },
  picked: { job: JOB, reading: reading(), teaching: PICKED },
  'failed-with-reading': {
    job: { ...JOB, step: 'failed', failure: { reason: 'picture-not-fetched' } },
    reading: { ...reading(), isEarlier: true },
  },
} satisfies Record<string, SeededSession>;

export type PopupStateName = keyof typeof POPUP_STATES;
