import { sexButtons } from './sex-buttons.ts';

/** What the attributes of a control say about what it takes. */
export function attributesOf(element: HTMLElement) {
  const read = (name: string): string => element.getAttribute(name) ?? '';
  const limit = Number(element.getAttribute('maxlength') ?? 0);
  return {
    inputType:
      element instanceof HTMLInputElement
        ? element.type
        : element.isContentEditable
          ? 'contenteditable'
          : sexButtons(element)
            ? 'button'
            : '',
    autocomplete: read('autocomplete').toLowerCase().split(/\s+/).filter(Boolean),
    placeholder:
      read('placeholder') || read('aria-placeholder') || read('data-placeholder').replace(/^true$/, ''),
    maxLength: Math.max(0, limit),
    pattern: read('pattern') || read('ng-pattern'),
    inputMode: read('inputmode').toLowerCase() || (read('type') === 'number' ? 'numeric' : ''),
    range: { min: read('min') || read('aria-valuemin'), max: read('max') || read('aria-valuemax') },
    language: element.closest('[lang]')?.getAttribute('lang') ?? element.ownerDocument.documentElement.lang,
    takesIsoDate: element.closest(ISO_DATE_WIDGETS) !== null,
    opensCalendar:
      (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) &&
      (('readOnly' in element && element.readOnly) ||
        CALENDAR.test(`${element.className} ${element.getAttribute('aria-haspopup') ?? ''}`)),
  };
}

/** Date pickers whose text box takes `YYYY-MM-DD` unless the page says otherwise (Ant Design, Element Plus, Naive UI, Arco, TDesign, Semi). */
const ISO_DATE_WIDGETS =
  '.ant-picker, .el-date-editor, .n-date-picker, .arco-picker, .t-date-picker, .semi-datepicker';

/** Classes by which the usual calendars mark their text box; ARIA says `dialog` or `grid`. */
const CALENDAR = /date-?picker|flatpickr|calendar|pikaday|\bdialog\b|\bgrid\b/i;
