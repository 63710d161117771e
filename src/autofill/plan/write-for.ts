import type { PartialDate } from '../../card/dates.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { Write } from '../fill-plan.ts';
import type { NotFilledReason } from '../report.ts';
import type { Candidate } from './candidates.ts';
import type { CardValues } from './card-values.ts';
import { dateTemplate, type FormAround, formatDate } from './date-format.ts';
import { datePartOption, datePartWords } from './date-options.ts';
import { findOption } from './find-option.ts';
import { englishNameText, fitting } from './name-format.ts';
import { numberTexts } from './number-format.ts';
import {
  documentTypeOption,
  HONG_KONG_WORDS,
  permanentOption,
  SEX_WORDS,
  sexOption,
  symbolOption,
  titleOption,
  titleWords,
} from './option-words.ts';
import { mainText } from './read-control.ts';
import type { DatePart } from './topics.ts';

type WriteResult = Result<Write, NotFilledReason>;

/** What to write into one control so that it says what the card says, in the control's own terms. */
export function writeFor(
  candidate: Pick<Candidate, 'want' | 'control' | 'box'>,
  values: CardValues,
  around: FormAround,
): WriteResult {
  const { control } = candidate;
  // A text box that takes no typing and is for one of a few values is a dropdown.
  const isList =
    control.obstacle === 'read-only' && control.kind === 'text' && !/-date$/.test(candidate.want);
  const asShown = isList ? { ...candidate, control: { ...control, kind: 'dropdown' as const } } : candidate;
  const write = writeOf(asShown, values, around);
  const { maxLength } = candidate.control;
  const isTooLong =
    write.ok && write.value.kind === 'text' && maxLength > 0 && write.value.text.length > maxLength;
  return isTooLong ? failure('unknown-format') : write;
}

function writeOf(
  { want, control, box }: Pick<Candidate, 'want' | 'control' | 'box'>,
  values: CardValues,
  around: FormAround,
): WriteResult {
  const { englishName, chineseName, number } = values;
  switch (want) {
    case 'english-name':
      return textOf(englishName && englishNameText(englishName, control), englishName !== undefined);
    case 'english-surname':
    case 'english-given-names': {
      if (englishName === undefined) return failure('not-read');
      if (englishName.kind === 'single-name') return failure('ambiguous');
      const text = want === 'english-surname' ? englishName.surname : englishName.givenNames.join(' ');
      return textOf(fitting([text], control), true);
    }
    case 'chinese-name':
      return textOf(chineseName && fitting([chineseName.full], control), chineseName !== undefined);
    case 'chinese-surname':
    case 'chinese-given-name': {
      if (chineseName === undefined) return failure('not-read');
      const text = want === 'chinese-surname' ? chineseName.surname : chineseName.givenName;
      if (text === undefined || chineseName.doubt !== undefined) return failure('ambiguous');
      return textOf(fitting([text], control), true);
    }
    case 'sex':
      return values.sex === undefined ? failure('not-read') : sexWrite(control, values.sex);
    case 'title':
      return values.sex === undefined ? failure('not-read') : titleWrite(control, values.sex);
    case 'birth-date':
      return wholeDate(values.birthDate, control, around);
    case 'issue-date':
      return wholeDate(values.issueDate, control, around);
    case 'first-registration':
      return wholeDate(values.firstRegistration, control, around);
    case 'birth-day':
    case 'birth-month':
    case 'birth-year':
      return datePart(values.birthDate, partOf(want), control);
    case 'issue-day':
    case 'issue-month':
    case 'issue-year':
      return datePart(values.issueDate, partOf(want), control);
    case 'first-registration-month':
    case 'first-registration-year':
      return datePart(values.firstRegistration, partOf(want), control);
    case 'number': {
      if (number === undefined) return failure('not-read');
      const [text, ...alternatives] = numberTexts(number, control);
      return text === undefined ? failure('unknown-format') : success({ kind: 'text', text, alternatives });
    }
    case 'number-body':
      return textOf(number?.body, number !== undefined);
    case 'number-check-digit':
      return textOf(number?.checkDigit, number?.checkDigit !== undefined);
    case 'number-prefix':
      return textOf(number?.prefix, number !== undefined);
    case 'number-digits':
      return textOf(number?.digits, number !== undefined);
    case 'number-first-four':
      return textOf(number?.body.slice(0, 4), number !== undefined);
    case 'number-character': {
      if (number?.checkDigit === undefined) return failure('not-read');
      const characters = [...number.body, number.checkDigit];
      // Nine boxes keep one free before a single letter; eight are for a single letter only.
      const offset = (box?.count ?? 0) - characters.length;
      if (offset < 0) return failure('unknown-format');
      return textOf(characters[(box?.index ?? 0) - offset], true);
    }
    case 'document-type':
      return documentType(control, values.permanent);
    case 'issue-place':
      return number === undefined ? failure('not-read') : placeWrite(control);
    case 'symbols':
      if (values.symbols !== undefined && hasOptions(control))
        return optionOf(symbolOption(control.options, values.symbols));
      return textOf(values.symbols && fitting([values.symbols], control), values.symbols !== undefined);
    case 'telegraph-code': {
      const codes = values.telegraphCodes;
      return textOf(
        codes &&
          fitting(
            [
              codes.join(control.maxLength > 0 && control.maxLength <= codes.length * 4 ? '' : ' '),
              codes.join(''),
            ],
            control,
          ),
        codes !== undefined,
      );
    }
    case 'telegraph-code-group':
      return textOf(values.telegraphCodes?.[box?.index ?? 0], values.telegraphCodes !== undefined);
    case 'permanent':
      return values.permanent === undefined ? failure('not-read') : permanentWrite(control, values.permanent);
  }
}

function textOf(text: string | undefined, wasRead: boolean): WriteResult {
  if (!wasRead) return failure('not-read');
  if (text === undefined || text === '') return failure('unknown-format');
  return success({ kind: 'text', text, alternatives: [] });
}

function hasOptions(control: ControlDescription): boolean {
  return control.kind === 'select' || control.kind === 'choice';
}

function optionOf(index: number | undefined): WriteResult {
  return index === undefined ? failure('no-matching-option') : success({ kind: 'option', index });
}

function sexWrite(control: ControlDescription, sex: 'M' | 'F'): WriteResult {
  if (hasOptions(control)) return optionOf(sexOption(control.options, sex));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...SEX_WORDS[sex]] });
  if (control.kind !== 'text') return failure('unknown-format');
  const example = control.placeholder;
  if (/男|女/u.test(example)) return textOf(sex === 'M' ? '男' : '女', true);
  if (/\bmale\b/i.test(example)) return textOf(sex === 'M' ? 'Male' : 'Female', true);
  return textOf(sex, true);
}

function titleWrite(control: ControlDescription, sex: 'M' | 'F'): WriteResult {
  if (hasOptions(control)) return optionOf(titleOption(control.options, sex));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...titleWords(sex)] });
  return failure('unknown-format');
}

function documentType(control: ControlDescription, permanent: boolean | undefined): WriteResult {
  if (hasOptions(control)) return optionOf(documentTypeOption(control.options, permanent));
  if (control.kind !== 'dropdown') return failure('unknown-format');
  return success({
    kind: 'choose',
    accepted: [
      'hkid',
      'hkid card',
      'hong kong identity card',
      'hong kong id card',
      'hong kong id',
      'hk id card',
      'hk identity card',
      '香港身份證',
      '香港居民身份證',
      '身份證',
      'identity card',
      'id card',
    ],
  });
}

/** The card is issued in one place only. */
function placeWrite(control: ControlDescription): WriteResult {
  if (hasOptions(control)) return optionOf(findOption(control.options, HONG_KONG_WORDS));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...HONG_KONG_WORDS] });
  if (control.kind !== 'text') return failure('unknown-format');
  const isChinese = /\p{Script=Han}/u.test(mainText(control)) && !/[a-z]{3}/i.test(mainText(control));
  return textOf(fitting([isChinese ? '香港' : 'Hong Kong'], control), true);
}

function permanentWrite(control: ControlDescription, permanent: boolean): WriteResult {
  if (hasOptions(control)) return optionOf(permanentOption(control.options, permanent));
  if (control.kind === 'checkbox') return success({ kind: 'check', checked: permanent });
  if (control.kind === 'dropdown')
    return success({ kind: 'choose', accepted: permanent ? ['yes', '是'] : ['no', '否'] });
  return failure('unknown-format');
}

function wholeDate(
  date: PartialDate | undefined,
  control: ControlDescription,
  around: FormAround,
): WriteResult {
  if (date === undefined) return failure('not-read');
  if (control.kind !== 'text' && control.kind !== 'dropdown') return failure('unknown-format');
  const template = control.obstacle === 'read-only' ? undefined : dateTemplate(control, around);
  if (template === undefined) return calendarDate(date, control);
  const text = formatDate(date, compact(template, control.maxLength));
  return text === undefined ? failure('not-read') : textOf(text, true);
}

/** In a calendar the order of day and month does not matter. */
function calendarDate({ year, month, day }: PartialDate, control: ControlDescription): WriteResult {
  if (!control.opensCalendar) return failure('unknown-format');
  if (month === undefined || day === undefined) return failure('not-read');
  return success({ kind: 'date', year, month, day });
}

/** A box of eight characters takes `dd/mm/yyyy` only without its separators. */
function compact(template: string, maxLength: number): string {
  if (maxLength === 0 || template.length <= maxLength) return template;
  return template.replace(/[^DMY]/g, '');
}

function partOf(want: string): DatePart {
  return want.endsWith('day') ? 'day' : want.endsWith('month') ? 'month' : 'year';
}

function datePart(date: PartialDate | undefined, part: DatePart, control: ControlDescription): WriteResult {
  const number = date?.[part];
  if (number === undefined) return failure('not-read');
  if (hasOptions(control)) return optionOf(datePartOption(control.options, part, number));
  if (control.kind === 'dropdown')
    return success({ kind: 'choose', accepted: [...datePartWords(part, number)] });
  if (control.inputType === 'number') return textOf(String(number), true);
  const short = part === 'year' && (control.maxLength === 2 || /^yy$/i.test(control.placeholder));
  return textOf(short ? String(number % 100).padStart(2, '0') : String(number).padStart(2, '0'), true);
}
