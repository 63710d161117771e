import type { FieldName } from '../../card/result.ts';
import { type CardLayout, LARGE_PITCH, type LineName, SMALL_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import type { CardGrammars } from './card-grammars.ts';
import type { CharacterGrid } from './character-grid.ts';
import { shiftOfChineseName } from './chinese-name-place.ts';
import type { FieldReading } from './field-reading.ts';
import type { StripName } from './plan-strips.ts';
import { readBirthDate } from './read-birth-date.ts';
import { readChineseName } from './read-chinese-name.ts';
import { readEnglishName } from './read-english-name.ts';
import { readSex } from './read-sex.ts';
import { readSymbols } from './read-symbols.ts';
import { readTextField } from './read-text-field.ts';
import type { StripReading } from './strip-reading.ts';

export interface Alphabets {
  readonly latin: Alphabet;
  readonly chinese: Alphabet;
}

export type PrintedFieldName = Exclude<FieldName, 'permanent'>;
export type FieldReadings = Partial<Readonly<Record<PrintedFieldName, FieldReading>>>;

/** The strips that each field is read from. */
export const FIELD_STRIPS: Readonly<Record<PrintedFieldName, readonly StripName[]>> = {
  name: ['nameChinese', 'codes'],
  name_en: ['nameEnglish'],
  sex: ['sex', 'sexLetter'],
  birth_date: ['birthDate'],
  number: ['number'],
  symbols: ['symbols'],
  name_telegraph_code: ['codes'],
  initial_issue_date: ['firstRegistration'],
  issue_date: ['issueDate'],
};

/** Digits of one telegraph code. */
const CODE_LENGTH = 4;

/** Reads the printed fields from their strips; those whose strips were not cut are left out. */
export function readFields(
  strips: Partial<Readonly<Record<StripName, StripReading>>>,
  { lines }: CardLayout,
  grammars: CardGrammars,
  { latin, chinese }: Alphabets,
): FieldReadings {
  const {
    nameChinese,
    nameEnglish,
    sex,
    sexLetter,
    birthDate,
    number,
    symbols,
    firstRegistration,
    issueDate,
  } = strips;
  const grid = (name: LineName, pitch: number): CharacterGrid => ({ left: lines[name].left, pitch });
  const codes =
    strips.codes &&
    readTextField(strips.codes, grammars.codes, latin, {
      ...grid('codes', SMALL_PITCH),
      groupLength: CODE_LENGTH,
      isOpen: true,
    });
  const name = nameChinese && codes && readChineseName(nameChinese, chinese, lines.nameChinese.left, codes);
  const shift =
    name && nameChinese && shiftOfChineseName(nameChinese, chinese, lines.nameChinese.left, name.value);
  return {
    ...(name && { name }),
    ...(nameEnglish && {
      name_en: readEnglishName(nameEnglish, grammars, latin, {
        left: lines.nameEnglish.left + (shift ?? 0),
        isSure: typeof shift === 'number',
      }),
    }),
    ...(sex &&
      sexLetter && {
        sex: readSex({ strip: sex, alphabet: chinese }, { strip: sexLetter, alphabet: latin }),
      }),
    ...(birthDate && {
      birth_date: readBirthDate(birthDate, grammars, latin, grid('birthDate', SMALL_PITCH)),
    }),
    ...(number && {
      number: readTextField(number, grammars.number, latin, { pitch: LARGE_PITCH, mayBeginBefore: true }),
    }),
    ...(symbols && { symbols: readSymbols(symbols, grammars, latin, lines.symbols.left) }),
    ...(codes && { name_telegraph_code: codes }),
    ...(firstRegistration && {
      initial_issue_date: readTextField(
        firstRegistration,
        grammars.firstRegistration,
        latin,
        grid('firstRegistration', SMALL_PITCH),
      ),
    }),
    ...(issueDate && {
      issue_date: readTextField(issueDate, grammars.issueDate, latin, grid('issueDate', LARGE_PITCH)),
    }),
  };
}
