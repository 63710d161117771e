import { failure, success } from '../../result.ts';
import type { ControlDescription } from '../description.ts';
import { type FormAround, NOTHING_AROUND } from './date-format.ts';
import { findOption } from './find-option.ts';
import { mainText } from './main-text.ts';
import { fitting } from './name-format.ts';
import { namesHongKongCard } from './number-words.ts';
import {
  documentTypeOption,
  HONG_KONG_WORDS,
  permanentOption,
  residentsCardOption,
  SEX_WORDS,
  sexOption,
  titleOption,
  titleWords,
} from './option-words.ts';
import { sexOfTick } from './sex-ticks.ts';
import { hasOptions, optionOf, textOf, type WriteResult } from './write-result.ts';

/** A sex, in the words of the control. */
export function sexWrite(control: ControlDescription, sex: 'M' | 'F'): WriteResult {
  if (hasOptions(control)) return optionOf(sexOption(control.options, sex));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...SEX_WORDS[sex]] });
  if (control.kind === 'checkbox')
    return sexOfTick(control) === sex ? success({ kind: 'check', checked: true }) : failure('unknown-format');
  if (control.kind !== 'text') return failure('unknown-format');
  const code = sexCode(control, sex);
  if (code !== undefined) return textOf(code, true);
  const example = control.placeholder;
  const words = mainText(control);
  const isChinese =
    /\p{Script=Han}/u.test(words) && !/[a-z]/iu.test([words, example, ...control.hints].join(' '));
  if (isChinese || /男|女/u.test(example)) return textOf(sex === 'M' ? '男' : '女', true);
  if (/\bmale\b/i.test(example)) return textOf(sex === 'M' ? 'Male' : 'Female', true);
  return textOf(sex, true);
}

/** `Sex (1 – Male, 2 – Female)`: the code that is to be typed. */
function sexCode(control: ControlDescription, sex: 'M' | 'F'): string | undefined {
  const word = sex === 'M' ? '(?<!fe)male|男' : 'female|女';
  const between = String.raw`\s*(?:[-–—=:：.]|代表|為)\s*`;
  const code = new RegExp(
    String.raw`(?<!\w)([a-z\d])${between}(?:${word})|(?:${word})${between}([a-z\d])(?!\w)`,
    'iu',
  );
  for (const text of [mainText(control), control.placeholder, ...control.hints, control.after]) {
    const match = code.exec(text);
    if (match) return match[1] ?? match[2];
  }
  return undefined;
}

/** A title that stands for a sex. */
export function titleWrite(control: ControlDescription, sex: 'M' | 'F'): WriteResult {
  if (hasOptions(control)) return optionOf(titleOption(control.options, sex));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...titleWords(sex)] });
  const said = [mainText(control), control.placeholder, ...control.hints].join(' ');
  // A box to type in that is called `Title` alone may be for that of a book.
  if (control.kind !== 'text' || !SALUTATION.test(said)) return failure('unknown-format');
  const [english, chinese] = sex === 'M' ? ['Mr', '先生'] : ['Ms', '女士'];
  const isChinese = /\p{Script=Han}/u.test(mainText(control)) && !/[a-z]{2}/iu.test(mainText(control));
  return textOf(fitting([isChinese ? chinese : english], control, NOTHING_AROUND), true);
}

const SALUTATION = /\bmr\b|salutation/iu;

/** The choice of documents, set to the identity card. */
export function documentType(control: ControlDescription, permanent: boolean | undefined): WriteResult {
  if (hasOptions(control)) {
    const isOfHongKong = permanent !== undefined && namesHongKongCard(mainText(control));
    const ofResidents = isOfHongKong ? residentsCardOption(control.options, permanent) : undefined;
    return optionOf(documentTypeOption(control.options, permanent) ?? ofResidents);
  }
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
    about: { topic: 'document', ...(permanent !== undefined && { permanent }) },
  });
}

/** The card is issued in one place only. */
export function placeWrite(control: ControlDescription, around: FormAround): WriteResult {
  if (hasOptions(control)) return optionOf(findOption(control.options, HONG_KONG_WORDS));
  if (control.kind === 'dropdown') return success({ kind: 'choose', accepted: [...HONG_KONG_WORDS] });
  if (control.kind !== 'text') return failure('unknown-format');
  const isChinese = /\p{Script=Han}/u.test(mainText(control)) && !/[a-z]{3}/i.test(mainText(control));
  return textOf(fitting([isChinese ? '香港' : 'Hong Kong'], control, around), true);
}

/** Whether the holder is a permanent resident. */
export function permanentWrite(control: ControlDescription, permanent: boolean): WriteResult {
  if (hasOptions(control)) return optionOf(permanentOption(control.options, permanent));
  if (control.kind === 'checkbox') return success({ kind: 'check', checked: permanent });
  if (control.kind === 'dropdown')
    return success({
      kind: 'choose',
      accepted: permanent ? ['yes', '是'] : ['no', '否'],
      about: { topic: 'residence', permanent },
    });
  // Only where the page says which words it takes.
  const texts = [mainText(control), control.placeholder, ...control.hints, control.after];
  const pair = YES_AND_NO.find(([yes, no]) =>
    texts.some((text) => new RegExp(String.raw`(?<!\w)${yes}\s*[/／|]\s*${no}(?!\w)`, 'iu').test(text)),
  );
  return control.kind === 'text' && pair ? textOf(pair[permanent ? 0 : 1], true) : failure('unknown-format');
}

const YES_AND_NO = [
  ['Y', 'N'],
  ['Yes', 'No'],
  ['是', '否'],
] as const;
