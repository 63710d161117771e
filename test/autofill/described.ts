import type { ControlDescription, FrameDescription } from '../../src/autofill/description.ts';
import type { HkIdCardResult } from '../../src/card/result.ts';

/** A text box about which nothing is known, with what a test wants to say of it. */
export function describedControl(
  known: Partial<ControlDescription> & { controlId: string },
): ControlDescription {
  return {
    kind: 'text',
    inputType: 'text',
    label: '',
    autocomplete: [],
    identifiers: [],
    placeholder: '',
    hints: [],
    before: [],
    after: '',
    column: '',
    row: [],
    form: 0,
    submitText: '',
    sections: [],
    groups: [1],
    options: [],
    maxLength: 0,
    pattern: '',
    inputMode: '',
    range: { min: '', max: '' },
    state: 'empty',
    language: '',
    takesIsoDate: false,
    opensCalendar: false,
    ...known,
  };
}

export function describedFrame(
  controls: readonly ControlDescription[],
  sections: FrameDescription['sections'] = [],
): FrameDescription {
  return { title: '', controls: [...controls], sections, selectorMatches: {} };
}

export function options(...texts: readonly string[]): ControlDescription['options'] {
  return texts.map((text) => ({ text, value: text, disabled: false }));
}

/** The official specimen of 2018. */
export const CARD: HkIdCardResult = {
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
    name: 1,
    name_en: 1,
    sex: 1,
    birth_date: 1,
    number: 1,
    symbols: 1,
    name_telegraph_code: 1,
    permanent: 1,
    initial_issue_date: 1,
    issue_date: 1,
  },
};
