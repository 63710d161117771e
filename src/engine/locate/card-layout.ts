import type { CardEdition } from '../../card/observations.ts';

/**
 * Where things are printed. All positions are fractions of the card's width (x) and height (y), measured on official
 * specimens (ROP133 11/2018, LOK, SAN, LEE; they agree within 0.01).
 */

/** Width over height of an ID-1 card: 85.60 mm x 53.98 mm. */
export const CARD_ASPECT = 85.6 / 53.98;

/** The corners of an upright card in card coordinates: both axes in card widths, clockwise from the top left. */
export const CARD_CORNERS = [
  [0, 0],
  [1, 0],
  [1, 1 / CARD_ASPECT],
  [0, 1 / CARD_ASPECT],
] as const;

/** One printed line. `rights` holds every place where it can end, empty where that depends on its length. */
export interface LayoutLine {
  readonly left: number;
  readonly rights: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

export type LineName =
  | 'titleChinese'
  | 'titleEnglish'
  | 'nameChinese'
  | 'nameEnglish'
  | 'codes'
  | 'birthLabel'
  | 'birthDate'
  | 'sex'
  | 'symbols'
  | 'issueLabel'
  | 'firstRegistration'
  | 'issueDate'
  | 'number';

export interface CardLayout {
  readonly edition: CardEdition;
  readonly permanent: boolean;
  readonly lines: Readonly<Record<LineName, LayoutLine>>;
  /** The large portrait, head and hair. */
  readonly portrait: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
}

/**
 * Advance of one character of the small rows in card widths; the issue date and the number have the large one. Official
 * specimens were measured at 0.0222 to 0.0234 and 0.0284 to 0.0292, drawings of the card at 0.0218 and 0.026.
 */
export const SMALL_PITCH = 0.0224;
export const LARGE_PITCH = 0.0276;
/** Advance of the characters of the Chinese name, which are printed spaced out. */
export const CHINESE_PITCH = 0.0586;

function line(left: number, rights: readonly number[], top: number, bottom: number): LayoutLine {
  return { left, rights, top, bottom };
}

const LINES_2018 = {
  nameChinese: line(0.054, [0.152, 0.21], 0.203, 0.275),
  nameEnglish: line(0.057, [], 0.277, 0.333),
  codes: line(0.397, [0.59, 0.7], 0.374, 0.42),
  birthLabel: line(0.4, [0.648], 0.517, 0.557),
  birthDate: line(0.397, [0.615, 0.71], 0.578, 0.627),
  sex: line(0.652, [0.71], 0.575, 0.63),
  symbols: line(0.397, [0.441, 0.463, 0.506], 0.649, 0.697),
  issueLabel: line(0.4, [0.649], 0.721, 0.76),
  firstRegistration: line(0.402, [0.544], 0.783, 0.833),
  issueDate: line(0.399, [0.615], 0.87, 0.933),
  number: line(0.687, [0.963], 0.868, 0.927),
} as const;

const LINES_2003 = {
  nameChinese: line(0.055, [0.153, 0.208], 0.187, 0.247),
  nameEnglish: line(0.05, [], 0.27, 0.32),
  codes: line(0.305, [0.51, 0.624], 0.357, 0.403),
  birthLabel: line(0.3, [0.561], 0.493, 0.53),
  birthDate: line(0.305, [0.529], 0.557, 0.6),
  sex: line(0.624, [0.683], 0.557, 0.593),
  symbols: line(0.305, [0.349, 0.371, 0.414], 0.63, 0.667),
  issueLabel: line(0.305, [0.569], 0.697, 0.737),
  firstRegistration: line(0.309, [0.458], 0.767, 0.81),
  issueDate: line(0.309, [0.529], 0.867, 0.92),
  number: line(0.653, [0.929], 0.863, 0.913),
} as const;

const PORTRAIT_2018 = { left: 0.071, top: 0.383, right: 0.324, bottom: 0.877 } as const;
const PORTRAIT_2003 = { left: 0.7, top: 0.36, right: 0.925, bottom: 0.78 } as const;

/** Both editions with both titles. A plain card's title is narrower about the same centre. */
export const CARD_LAYOUTS: readonly CardLayout[] = [
  {
    edition: '2018',
    permanent: true,
    lines: {
      titleChinese: line(0.309, [0.691], 0.044, 0.097),
      titleEnglish: line(0.143, [0.859], 0.118, 0.157),
      ...LINES_2018,
    },
    portrait: PORTRAIT_2018,
  },
  {
    edition: '2018',
    permanent: false,
    lines: {
      titleChinese: line(0.36, [0.64], 0.044, 0.097),
      titleEnglish: line(0.26, [0.74], 0.118, 0.157),
      ...LINES_2018,
    },
    portrait: PORTRAIT_2018,
  },
  {
    edition: '2003',
    permanent: true,
    lines: {
      titleChinese: line(0.303, [0.689], 0.05, 0.097),
      titleEnglish: line(0.124, [0.872], 0.117, 0.15),
      ...LINES_2003,
    },
    portrait: PORTRAIT_2003,
  },
  {
    edition: '2003',
    permanent: false,
    lines: {
      titleChinese: line(0.355, [0.637], 0.05, 0.097),
      titleEnglish: line(0.245, [0.751], 0.117, 0.15),
      ...LINES_2003,
    },
    portrait: PORTRAIT_2003,
  },
];
