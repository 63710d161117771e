import type { ControlOption } from '../description.ts';
import { findOption } from './find-option.ts';
import { normaliseText } from './normalise-text.ts';

export const SEX_WORDS = {
  M: [
    'male',
    'm',
    'man',
    '男',
    '男性',
    '男士',
    '先生',
    'boy',
    '男仔',
    '弟兄',
    '男 male',
    'male 男',
    '男 m',
    'm 男',
    '善男',
    '男眾',
  ],
  F: [
    'female',
    'f',
    'woman',
    '女',
    '女仔',
    '姊妹',
    '姐妹',
    'femail',
    '女性',
    '女士',
    '小姐',
    'girl',
    '女 female',
    'female 女',
    '女 f',
    'f 女',
    '信女',
    '女眾',
  ],
} as const;

/** What competitions call the sexes; the cut of a shirt is called so, too. */
const DIVISION_WORDS = {
  M: ['men', "men's", 'mens', '男子', '男子組', '男'],
  F: ['women', "women's", 'womens', 'ladies', '女子', '女子組', '女'],
} as const;

const TITLE_WORDS = {
  M: [['mr', 'mr.', 'mister', '先生', '先生 mr', 'mr 先生']],
  /** A form that tells married women from unmarried ones asks what the card does not say. */
  F: [
    ['ms', 'ms.', '女士', '女士 ms', 'ms 女士'],
    ['miss', '小姐'],
  ],
} as const;

const MARRIED = /\bmrs\b|太太|夫人/u;

export function offersSexes(options: readonly ControlOption[]): boolean {
  return (
    options.length <= 8 &&
    findOption(options, SEX_WORDS.M) !== undefined &&
    findOption(options, SEX_WORDS.F) !== undefined
  );
}

/** Whether a control offers the divisions of a competition. */
export function offersDivisions(options: readonly ControlOption[]): boolean {
  return (
    options.length <= 4 &&
    findOption(options, DIVISION_WORDS.M) !== undefined &&
    findOption(options, DIVISION_WORDS.F) !== undefined
  );
}

const NO_PREFERENCE =
  /^(?:no preference|any(?: (?:sex|gender))?|either(?: (?:sex|gender|one))?|both|all|don't mind|no matter|不拘|不限|無所謂|冇所謂|皆可|均可|兩者皆可|全部|所有|任何)$/u;

export function isNoPreference(text: string): boolean {
  return NO_PREFERENCE.test(normaliseText(text));
}

/** `Male / Female / No preference` asks whom somebody wants to see, or to find, not who somebody is. */
export function offersNoPreference(options: readonly ControlOption[]): boolean {
  return offersSexes(options) && options.some(({ text }) => isNoPreference(text));
}

const YES = ['yes', 'y', 'am', 'i am', '是', '係', '有', 'true'];
const NO = ['no', 'n', 'am not', 'i am not', '否', '不是', '唔係', '沒有', '冇', 'false'];

/** Whether a control is answered by yes or no. */
export function offersYesAndNo(options: readonly ControlOption[]): boolean {
  return (
    options.length <= 4 && findOption(options, YES) !== undefined && findOption(options, NO) !== undefined
  );
}

export function offersTitles(options: readonly ControlOption[]): boolean {
  return (
    findOption(options, TITLE_WORDS.M[0]) !== undefined &&
    options.some(({ text }) => /\b(?:ms|miss|mrs)\b|女士|小姐|太太/u.test(normaliseText(text)))
  );
}

export function sexOption(options: readonly ControlOption[], sex: 'M' | 'F'): number | undefined {
  return findOption(options, SEX_WORDS[sex]) ?? findOption(options, DIVISION_WORDS[sex]);
}

export function titleOption(options: readonly ControlOption[], sex: 'M' | 'F'): number | undefined {
  const married = options.some(({ text }) => MARRIED.test(normaliseText(text)));
  for (const words of married ? TITLE_WORDS[sex].slice(0, 1) : TITLE_WORDS[sex]) {
    const found = findOption(options, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** For a dropdown whose options are not known yet; a woman's unmarried title is not tried. */
export function titleWords(sex: 'M' | 'F'): readonly string[] {
  return TITLE_WORDS[sex][0];
}

const HONG_KONG_CARD =
  /\bhk ?id|\bhkic\b|\bhk (?:smart |permanent |non-?permanent )*identity|hong ?kong .*(?:identity|id\b)|香港.*身份證|^身份證$|^(?:identity|id) card$|^hkic?$/u;
const NOT_OURS =
  /mainland|prc|china|chinese|maca[ou]|taiwan|foreign|overseas|passport|non[- ]?hk|not hk|without|內地|中國|澳門|台灣|臺灣|護照|國內|居民身份證(?<!香港(?:永久性?)?居民身份證)|非香港|birth|出生/u;
const GENERIC_CARD =
  /^(?:(?:national |government[- ]issued )?(?:identity|id) card|id|身份證|居民身份證)(?:[ (/].*)?$/u;

/** Which options of a document type control mean a Hong Kong identity card. */
export function hongKongCardOptions(options: readonly ControlOption[]): readonly number[] {
  const texts = options.map(({ text, value }) =>
    normaliseText(`${text || value}`).replaceAll('身分', '身份'),
  );
  const named = texts.flatMap((text, index) =>
    HONG_KONG_CARD.test(text) &&
    !NOT_OURS.test(text.replace(/(?<!非)香港[永久性非或及、/／ ]*居民身份證/gu, ''))
      ? [index]
      : [],
  );
  // `身份證` beside `香港身份證` is the Mainland's.
  const explicit = named.filter((index) => /hk|hong ?kong|香港/u.test(texts[index] ?? ''));
  if (explicit.length > 0) return explicit;
  if (named.length > 0) return named;
  const generic = texts.flatMap((text, index) => (GENERIC_CARD.test(text) ? [index] : []));
  const others = texts.some((text) => /passport|護照/u.test(text));
  return generic.length === 1 && others ? generic : [];
}

const PERMANENT_CARD = /\bperm(?:anent)?\b|永久/u;
const NOT_PERMANENT = /\bnon[- ]?perm(?:anent)?\b|not permanent|非永久/u;

export function documentTypeOption(
  options: readonly ControlOption[],
  permanent: boolean | undefined,
): number | undefined {
  const fitting = hongKongCardOptions(options);
  const kindOf = (index: number): boolean | undefined => permanenceOf(options[index]);
  const [only, ...more] = fitting;
  if (only === undefined || more.length === 0) {
    // The card of the other kind of residents is not the holder's.
    const isOfOthers = only !== undefined && permanent !== undefined && kindOf(only) === !permanent;
    return isOfOthers ? undefined : only;
  }
  if (permanent === undefined) return undefined;
  const matching = fitting.filter((index) => (kindOf(index) ?? false) === permanent);
  return matching.length === 1 ? matching[0] : undefined;
}

/** Of which residents an option is the card: permanent ones or not; nothing where it is anybody's. */
export function permanenceOf(option: ControlOption | undefined): boolean | undefined {
  const text = normaliseText(option?.text ?? '');
  if (/\bor not\b|與否/u.test(text)) return undefined;
  const isOfOthers = NOT_PERMANENT.test(text);
  const isOfPermanent = PERMANENT_CARD.test(text.replace(new RegExp(NOT_PERMANENT, 'gu'), ' '));
  return isOfOthers === isOfPermanent ? undefined : isOfPermanent;
}

/** Whether a control tells permanent residents from those who are none. */
export function offersResidents(options: readonly ControlOption[]): boolean {
  const kinds = options.map(permanenceOf);
  return kinds.includes(true) && kinds.includes(false);
}

/** Of two kinds of identity card, for permanent residents and for others, the holder's; nothing where a list is otherwise. */
export function residentsCardOption(
  options: readonly ControlOption[],
  permanent: boolean,
): number | undefined {
  const kinds = options.flatMap((option, index) => {
    const text = normaliseText(option.text);
    const isCard = /identity card|\bid card|身份證/u.test(text) && !NOT_OURS.test(text);
    const kind = isCard ? permanenceOf(option) : undefined;
    return kind === undefined ? [] : [{ index, kind }];
  });
  const own = kinds.filter(({ kind }) => kind === permanent);
  return kinds.length === 2 && own.length === 1 ? own[0]?.index : undefined;
}

/** A control lists kinds of documents when it offers the card beside another document. */
export function offersDocumentTypes(options: readonly ControlOption[]): boolean {
  return (
    options.length >= 2 &&
    hongKongCardOptions(options).length > 0 &&
    options.some(({ text }) =>
      /passport|\bppt\b|travel|護照|旅|birth cert|出生|通行證|other|其他|mainland|內地|non[- ]?permanent|非永久/u.test(
        normaliseText(text),
      ),
    )
  );
}

/**
 * Forms that offer the symbols as a choice mean the letter of the holder's status (A, C, R or U), which comes first
 * after the asterisks; what they do not list is `Others`.
 */
export function symbolOption(options: readonly ControlOption[], symbols: string): number | undefined {
  const whole = findOption(options, [symbols]);
  if (whole !== undefined) return whole;
  const status = /^\**([ACRU])/.exec(symbols)?.[1];
  if (status === undefined) return undefined;
  const texts = options.map(({ text }) => normaliseText(text));
  const fitting = texts.flatMap((text, index) => (text === status.toLowerCase() ? [index] : []));
  if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  const listsLetters = texts.some((text) => /^[acru]$/.test(text));
  return listsLetters ? findOption(options, ['others', 'other', '其他', '其它']) : undefined;
}

/** What lists of countries call the place that issues the card, the plainest first. */
export const HONG_KONG_WORDS = [
  'hong kong',
  'hong kong sar',
  'hong kong s.a.r.',
  'hong kong, china',
  'hong kong sar, china',
  'hong kong sar china',
  'china, hong kong',
  'china hong kong',
  'hk',
  'hkg',
  '香港',
  '中國香港',
  '香港特別行政區',
  '中國香港特別行政區',
  '中華人民共和國香港特別行政區',
] as const;

/** Yes / no, or the two kinds of residents. */
export function permanentOption(options: readonly ControlOption[], permanent: boolean): number | undefined {
  const yes = findOption(options, permanent ? YES : NO);
  if (yes !== undefined) return yes;
  const matching = options.flatMap(({ text, value }, index) => {
    const plain = normaliseText(text);
    // What a list shows before a choice may be the question itself.
    if (index === 0 && value === '' && /[?？]|是否/u.test(plain)) return [];
    const isYes = PERMANENT_CARD.test(plain) && !NOT_PERMANENT.test(plain);
    const isNo = NOT_PERMANENT.test(plain);
    return (permanent ? isYes : isNo) ? [index] : [];
  });
  return matching.length === 1 ? matching[0] : undefined;
}
