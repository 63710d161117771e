import type { FieldName } from '../../card/result.ts';
import type { LineName } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import type { CardGrammars } from './card-grammars.ts';
import type { FieldReading } from './field-reading.ts';
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

/** The strips that the fields are read from, each with what its recogniser says. */
export type StripReadings = Readonly<Record<Exclude<LineName, TitleOrLabel> | 'sexLetter', StripReading>>;
type TitleOrLabel = 'titleChinese' | 'titleEnglish' | 'birthLabel' | 'issueLabel';

/** Reads the printed fields, all but `permanent`, from their strips. */
export function readFields(
  strips: StripReadings,
  pose: CardPose,
  grammars: CardGrammars,
  { latin, chinese }: Alphabets,
): Readonly<Record<Exclude<FieldName, 'permanent'>, FieldReading>> {
  const { lines } = pose.layout;
  const codes = readTextField(strips.codes, grammars.codes, latin);
  return {
    name: readChineseName(strips.nameChinese, chinese, lines.nameChinese.left, codes),
    name_en: readEnglishName(strips.nameEnglish, grammars, latin, lines.nameEnglish.left),
    sex: readSex([
      { strip: strips.sex, alphabet: chinese },
      { strip: strips.sexLetter, alphabet: latin },
    ]),
    birth_date: readTextField(strips.birthDate, grammars.birthDate, latin),
    number: readTextField(strips.number, grammars.number, latin),
    symbols: readSymbols(strips.symbols, grammars, latin, lines.symbols.left),
    name_telegraph_code: codes,
    initial_issue_date: readTextField(strips.firstRegistration, grammars.firstRegistration, latin),
    issue_date: readTextField(strips.issueDate, grammars.issueDate, latin),
  };
}
