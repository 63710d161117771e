import { failure, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import type { Candidate } from './candidates.ts';
import type { CardValues } from './card-values.ts';
import type { FormAround } from './date-format.ts';
import { findOption } from './find-option.ts';
import { englishNameText, fitting } from './name-format.ts';
import { numberBeginning } from './number-beginning.ts';
import { lengthOfBox } from './number-boxes.ts';
import { numberTexts } from './number-format.ts';
import { symbolOption } from './option-words.ts';
import { documentType, permanentWrite, placeWrite, sexWrite, titleWrite } from './write-choice.ts';
import { dateCharacter, datePart, partOf, wholeDate } from './write-date-for.ts';
import { hasOptions, optionOf, textOf, type WriteResult } from './write-result.ts';

/** What to write into one control so that it says what the card says, in the control's own terms. */
export function writeFor(
  candidate: Pick<Candidate, 'want' | 'control' | 'box'>,
  values: CardValues,
  around: FormAround,
): WriteResult {
  const { control } = candidate;
  // A text box that takes no typing and is for one of a few values is a dropdown.
  const isList =
    control.obstacle === 'read-only' &&
    control.kind === 'text' &&
    !/-date$|^first-registration$/.test(candidate.want);
  const asShown = isList ? { ...candidate, control: { ...control, kind: 'dropdown' as const } } : candidate;
  const write = writeOf(asShown, values, around);
  const { maxLength } = candidate.control;
  const isTooLong =
    write.ok && write.value.kind === 'text' && maxLength > 0 && write.value.text.length > maxLength;
  return isTooLong ? failure('unknown-format') : write;
}

/** Three or four digits where a box takes no more, as beside one for the letters. */
function firstDigits(digits: string, maxLength: number): string {
  return maxLength === 3 || maxLength === 4 ? digits.slice(0, maxLength) : digits;
}

/** Whether a page says that codes are to be written together. */
function wantsNoBlanks({ placeholder, hints, label, before }: ControlDescription): boolean {
  return [placeholder, ...hints, label, before[0] ?? ''].some((text) =>
    /\b(?:no|without) (?:spaces?|blanks?)|不(?:留|要|用|需|加)?(?:空格|空位)|無須空格/iu.test(text),
  );
}

function writeOf(
  { want, control, box }: Pick<Candidate, 'want' | 'control' | 'box'>,
  values: CardValues,
  around: FormAround,
): WriteResult {
  const { englishName, chineseName, number } = values;
  switch (want) {
    case 'english-name':
      return textOf(englishName && englishNameText(englishName, control, around), englishName !== undefined);
    case 'english-surname':
    case 'english-given-names': {
      if (englishName === undefined) return failure('not-read');
      if (englishName.kind === 'single-name') return failure('ambiguous');
      const text = want === 'english-surname' ? englishName.surname : englishName.givenNames.join(' ');
      return textOf(fitting([text], control, around), true);
    }
    case 'chinese-name':
      return textOf(chineseName && fitting([chineseName.full], control, around), chineseName !== undefined);
    case 'chinese-surname':
    case 'chinese-given-name': {
      if (chineseName === undefined) return failure('not-read');
      const text = want === 'chinese-surname' ? chineseName.surname : chineseName.givenName;
      if (text === undefined || chineseName.doubt !== undefined) return failure('ambiguous');
      return textOf(fitting([text], control, around), true);
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
    case 'birth-character':
      return dateCharacter(values.birthDate, box);
    case 'issue-character':
      return dateCharacter(values.issueDate, box);
    case 'number': {
      if (number === undefined) return failure('not-read');
      if (control.kind === 'select') return failure('no-matching-option');
      const [text, ...alternatives] = numberTexts(number, control);
      return text === undefined ? failure('unknown-format') : success({ kind: 'text', text, alternatives });
    }
    case 'number-body':
      return textOf(number?.body, number !== undefined);
    case 'number-check-digit':
      return textOf(number?.checkDigit, number?.checkDigit !== undefined);
    case 'number-prefix':
      if (number !== undefined && hasOptions(control))
        return optionOf(findOption(control.options, [number.prefix]));
      return textOf(number?.prefix, number !== undefined);
    case 'number-digits':
      return textOf(number && firstDigits(number.digits, lengthOfBox(control)), number !== undefined);
    case 'number-first-four':
      return number === undefined ? failure('not-read') : numberBeginning(number, control);
    case 'number-character': {
      if (number?.checkDigit === undefined) return failure('not-read');
      const characters =
        box?.count === 4 ? [...number.body.slice(0, 4)] : [...number.body, number.checkDigit];
      // Nine boxes keep one free before a single letter; eight are for a single letter only.
      const offset = (box?.count ?? 0) - characters.length;
      if (offset < 0) return failure('unknown-format');
      return textOf(characters[(box?.index ?? 0) - offset], true);
    }
    case 'document-type':
      return documentType(control, values.permanent);
    case 'issue-place':
      return number === undefined ? failure('not-read') : placeWrite(control, around);
    case 'symbols':
      if (values.symbols !== undefined && hasOptions(control))
        return optionOf(symbolOption(control.options, values.symbols));
      return textOf(
        values.symbols && fitting([values.symbols], control, around),
        values.symbols !== undefined,
      );
    case 'telegraph-code': {
      const codes = values.telegraphCodes;
      const forms = [codes?.join(' ') ?? '', codes?.join('') ?? ''];
      return textOf(
        codes && fitting(wantsNoBlanks(control) ? forms.toReversed() : forms, control, around),
        codes !== undefined,
      );
    }
    case 'telegraph-code-group':
      return textOf(values.telegraphCodes?.[box?.index ?? 0], values.telegraphCodes !== undefined);
    case 'permanent':
      return values.permanent === undefined ? failure('not-read') : permanentWrite(control, values.permanent);
  }
}
