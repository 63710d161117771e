/** Teach this form: point at a box on the page, say what goes in; and the rule for the page, tested against it. */
export const teach = {
  section: 'Rule for this page',
  open: 'Teach this form',
  openHint: 'Point at a box on the page and say what goes in',
  ruleFor: (name: string) => `Site rule: ${name}`,
  wrongCount: (count: number) => (count === 1 ? '1 value not found' : `${count} values not found`),
  matches: (count: number) => (count === 1 ? '1 box' : `${count} boxes, one for each part`),
  noMatch: 'no box found',
  severalMatch: (count: number) => `${count} boxes match, so none is filled`,
  skipped: 'left empty on purpose',

  pointHeading: 'Point at a box on the page',
  pointExplanation: 'Click it, or go to it with the Tab key and press Enter. Esc ends.',
  point: 'Point at the page',
  pointAgain: 'Another box',
  stop: 'Stop teaching',
  pickedHeading: (label: string) => `What goes into “${label}”?`,
  nothingProposed: 'This box has nothing by which it could be found again. Point at another one.',
  foundBy: 'The box is found by',
  remark: (text: string) => `This ${text}`,
  preview: 'Would be written',
  previewWithoutReading: 'Read a card to see it here.',
  newRule: (address: string) => `Becomes a new rule for ${address}`,
  extendsRule: (name: string) => `Goes into your rule “${name}”`,
  keepOthers: (count: number) =>
    count === 1 ? 'Go on filling the other value as now.' : `Go on filling the ${count} other values as now.`,
  keepOthersDetail: 'A rule decides alone: what it does not name stays empty.',
  overruled: 'Your organisation has a rule for this page, which comes first: yours would not be used.',
  saveAndNext: 'Save, next box',
  save: 'Save and end',

  corrected: 'You corrected what was filled',
  rememberDetail: (address: string) =>
    `Kept as a site rule for ${address}: where what goes, and nothing that stands on the card.`,
  remember: 'Remember for this form',
  doNotRemember: 'Not now',
  remembered: (address: string) => `Remembered. Forms at ${address} are filled so from now on.`,
};
