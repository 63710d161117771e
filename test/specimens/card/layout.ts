import type { CardEdition } from '../../../src/card/observations.ts';

/** Size at which a card is drawn: 1600 wide, in the proportions of ID-1 (85.60 x 53.98 mm). */
export const CARD_WIDTH = 1600;
export const CARD_HEIGHT = 1009;

/** Pixels of the drawn card for fractions of its width and height. */
export const across = (fraction: number): number => fraction * CARD_WIDTH;
export const down = (fraction: number): number => fraction * CARD_HEIGHT;

/** Pitch of the monospaced values as a fraction of the width, and height of a capital as a fraction of the height. */
export const SMALL_VALUES = { pitch: 0.0219, capHeight: 0.0415 } as const;
export const LARGE_VALUES = { pitch: 0.0261, capHeight: 0.0512 } as const;

interface Position {
  /** Left edge as a fraction of the width. */
  readonly x: number;
  /** Baseline as a fraction of the height. */
  readonly y: number;
}

/** From `left` to `right` as fractions of the width, on a baseline, as tall as `height` of the card's height. */
interface Span {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

export interface CardLayout {
  readonly titleChinese: { readonly permanent: Span; readonly plain: Span };
  readonly titleLatin: { readonly permanent: Span; readonly plain: Span };
  readonly chineseName: Position & { readonly pitch: number; readonly size: number };
  readonly englishName: Position;
  readonly codes: Position;
  readonly birthLabel: Span;
  readonly birthDate: Position;
  readonly sex: Position & { readonly letterAt: number };
  readonly symbols: Position;
  readonly issueLabel: Span;
  readonly firstRegistration: Position;
  readonly issueDate: Position;
  /** `right` is where the closing bracket of the number ends. */
  readonly number: { readonly right: number; readonly y: number };
  /** Box of the large portrait: left, top, right, bottom. */
  readonly portrait: readonly [left: number, top: number, right: number, bottom: number];
  readonly smallPortrait: readonly [left: number, top: number, right: number, bottom: number];
}

/** Measured on specimens: `shared/facts/hk-id-card.md`, 1.3. */
export const LAYOUTS: Readonly<Record<CardEdition, CardLayout>> = {
  '2018': {
    titleChinese: {
      permanent: { left: 0.309, right: 0.691, y: 0.091, height: 0.053 },
      plain: { left: 0.366, right: 0.634, y: 0.091, height: 0.053 },
    },
    titleLatin: {
      permanent: { left: 0.143, right: 0.859, y: 0.156, height: 0.0375 },
      plain: { left: 0.26, right: 0.74, y: 0.156, height: 0.0375 },
    },
    chineseName: { x: 0.054, y: 0.262, pitch: 0.0585, size: 0.0585 },
    englishName: { x: 0.057, y: 0.323 },
    codes: { x: 0.397, y: 0.418 },
    birthLabel: { left: 0.4, right: 0.648, y: 0.552, height: 0.039 },
    birthDate: { x: 0.397, y: 0.622 },
    sex: { x: 0.652, y: 0.622, letterAt: 0.697 },
    symbols: { x: 0.397, y: 0.692 },
    issueLabel: { left: 0.4, right: 0.649, y: 0.755, height: 0.039 },
    firstRegistration: { x: 0.4, y: 0.825 },
    issueDate: { x: 0.397, y: 0.926 },
    number: { right: 0.966, y: 0.926 },
    portrait: [0.068, 0.385, 0.322, 0.945],
    smallPortrait: [0.73, 0.585, 0.838, 0.82],
  },
  '2003': {
    titleChinese: {
      permanent: { left: 0.303, right: 0.689, y: 0.093, height: 0.049 },
      plain: { left: 0.36, right: 0.64, y: 0.093, height: 0.049 },
    },
    titleLatin: {
      permanent: { left: 0.124, right: 0.872, y: 0.15, height: 0.034 },
      plain: { left: 0.25, right: 0.75, y: 0.15, height: 0.034 },
    },
    chineseName: { x: 0.05, y: 0.241, pitch: 0.0605, size: 0.062 },
    englishName: { x: 0.05, y: 0.308 },
    codes: { x: 0.304, y: 0.402 },
    birthLabel: { left: 0.3, right: 0.561, y: 0.529, height: 0.039 },
    birthDate: { x: 0.304, y: 0.599 },
    sex: { x: 0.617, y: 0.594, letterAt: 0.669 },
    symbols: { x: 0.304, y: 0.668 },
    issueLabel: { left: 0.303, right: 0.571, y: 0.735, height: 0.039 },
    firstRegistration: { x: 0.305, y: 0.805 },
    issueDate: { x: 0.305, y: 0.92 },
    number: { right: 0.934, y: 0.914 },
    portrait: [0.715, 0.365, 0.925, 0.775],
    smallPortrait: [0.115, 0.64, 0.21, 0.83],
  },
};
