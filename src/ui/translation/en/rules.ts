import type { DraftProblem } from '../../options/rules/rule-draft.ts';
import type { OfferedTarget } from '../../options/rules/rule-targets.ts';
import type { ShownProblem } from '../../options/rules/selector-remark.ts';

/** Site rules: the list and the editor. */
export const rules = {
  explanation:
    'Where a form is filled wrongly, say which box gets what. A rule decides alone for its pages: what it does not name stays empty.',
  none: 'There are no rules yet.',
  add: 'Add a rule',
  edit: 'Edit',
  remove: 'Delete',
  removeNamed: (name: string) => `Delete the rule ${name}`,
  editNamed: (name: string) => `Edit the rule ${name}`,
  enabledNamed: (name: string) => `Use the rule ${name}`,
  fieldCount: (count: number) => (count === 1 ? '1 value' : `${count} values`),
  import: 'Import',
  export: 'Export',
  imported: (added: number, replaced: number) =>
    replaced === 0
      ? `Rules added: ${added}.`
      : `Rules added: ${added}. Rules of yours replaced: ${replaced}.`,
  notImported: {
    'not-json': 'This file is not a rules file (JSON).',
    'not-rules': 'This file holds no site rules that can be used.',
    'newer-version': 'This file comes from a newer version of the extension. Update the extension first.',
    'unknown-key': 'A rule in this file has an entry that is not known.',
    'bad-address': 'The host or path of a rule in this file can not be that of a page.',
    'bad-selector': 'A selector in this file can not be used.',
    'bad-format': 'A rule in this file writes a value in a form that there is not.',
    'same-id-twice': 'Two rules in this file have the same id.',
    'same-id': 'This file has other versions of rules that you have.',
  },
  nothingChanged: 'Nothing was changed.',
  keepBoth: 'Keep both',
  replaceMine: 'Replace mine',
  conflict: (name: string) => `Never used: “${name}” is for the same pages and comes first.`,

  newHeading: 'New rule',
  editHeading: 'Edit rule',
  name: 'Name',
  namePlaceholder: 'Account opening, Harbour Bank',
  address: 'Pages',
  addressPlaceholder: 'apply.example.com/open-account/*',
  addressDetail:
    'Paste the address of the form. * at the end stands for anything; *. in front, for all subdomains.',
  value: 'Value',
  selectors: 'Boxes (CSS selectors)',
  selectorsDetail:
    'One a line; the first that is found is used. Where the value is split, put its boxes on one line with ; between them. >>> goes into a shadow root or a frame.',
  clicks: 'Click steps (for lists and buttons of the page’s own)',
  clickSelectors: 'What is pressed (CSS selectors)',
  clicksDetail:
    'One a line, pressed in this order before the box is written; a list of the page’s own is only pressed. {sex} stands for M or F, or for your choice above. What sends the form or leaves the page is never pressed.',
  skip: 'Leave empty on purpose',
  format: 'Written as',
  asTheBoxWants: 'As the box wants it',
  template: 'Template …',
  templateText: 'Template',
  templateHint:
    'Values stand in braces, the rest is written as it is: {english-surname} {english-given-names}, {birth_date:YYYY/M/D}, {number:plain}, {name_en upper-case}.',
  choiceFor: (value: string) => `Choice for ${value}`,
  addValue: 'Add a value',
  removeValue: (value: string) => `Remove ${value}`,
  save: 'Save the rule',
  discard: 'Discard',
};

export const ruleProblems: Record<DraftProblem, string> = {
  address: 'This is not the address of a page, such as apply.example.com/form.',
  'no-fields': 'The rule names no value yet.',
  'no-selectors': 'Give at least one selector, or leave the value empty on purpose.',
  'date-form': 'Write a date with DD, MM (or MMM) and YYYY (or YY), for example DD/MM/YYYY.',
  'too-many-clicks': 'A value can have 8 click steps at most.',
  'unbalanced-brace':
    'In the template a brace is not closed or not opened: each value stands between { and }.',
  'unknown-placeholder':
    'A name in braces is not one of the values: write {number}, {english-surname}, {birth_date} and so on.',
  'unknown-form':
    'A value in braces has no such form: write {birth_date:DD/MM/YYYY}, {number:plain} or {name_en:given-names-first}, for example.',
  'no-such-format': 'A template needs at least one value in braces, such as {english-surname}.',
  'same-value-twice': 'This value is already in the rule: put all selectors into one entry.',
};

export const ruleTargets: Record<OfferedTarget, string> = {
  number: 'Card number',
  'number-body': 'Number without check digit',
  'number-check-digit': 'Check digit',
  'number-prefix': 'Letters of the number',
  'number-digits': 'Six digits of the number',
  'number-first-four': 'First four characters of the number',
  'document-type': 'Type of document: HKID',
  'issue-place': 'Place of issue: Hong Kong',
  name_en: 'English name',
  'english-surname': 'English surname',
  'english-given-names': 'English given names',
  name: 'Chinese name',
  'chinese-surname': 'Chinese surname',
  'chinese-given-name': 'Chinese given name',
  name_telegraph_code: 'Commercial code',
  birth_date: 'Date of birth',
  'birth-day': 'Day of birth',
  'birth-month': 'Month of birth',
  'birth-year': 'Year of birth',
  sex: 'Sex',
  title: 'Title (Mr / Ms)',
  symbols: 'Symbols',
  permanent: 'Permanent card',
  initial_issue_date: 'First registered',
  issue_date: 'Date of issue',
};

export const selectorProblems: Record<ShownProblem, string> = {
  'not-valid': 'is not a valid CSS selector.',
  'comma-list': 'means several boxes at once: put each on a line of its own.',
  universal: 'matches anything: name the box itself.',
  'tag-only': 'matches every element of its kind; an id or a name is safer.',
  'class-only': 'rests on the look of the page and may soon stop working; an id or a name is safer.',
  'position-only': 'rests on the place in the page and may soon stop working; an id or a name is safer.',
  'too-deep': 'follows the layout of the page closely and may soon stop working.',
  'generated-id': 'looks like an id that the website makes anew each time.',
};
