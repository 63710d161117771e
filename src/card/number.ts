import { failure, type Result, success } from '../result.ts';

declare const bodyBrand: unique symbol;

/** Letters and six digits, `Z683365`: what the Government calls the number. What stands in brackets is not part of it. */
export type CardNumberBody = string & { readonly [bodyBrand]: 'CardNumberBody' };

export interface CardNumber {
  /** One or two letters. */
  readonly prefix: string;
  /** Six digits. */
  readonly digits: string;
  readonly body: CardNumberBody;
  /**
   * The character in brackets as printed, `0`-`9` or a letter; absent when it was not read.
   * Official specimens print letters that no check can give, so every letter is kept.
   */
  readonly checkDigit?: string;
}

export type CardNumberFailure = 'empty' | 'not-a-card-number';

const NUMBER_FORM = /^([A-Z]{1,2})([0-9]{6})(?:\(([0-9A-Z])?\)?|([0-9A-Z]))?$/;

/**
 * Parses a card number as printed (`Z683365(5)`) or as people type it: no brackets, spaces, hyphens, small or full-width
 * letters, no check digit. Never repairs a character.
 * The form `[A-Z]{1,2}[0-9]{6}` is the Government's common schema COM000001.
 */
export function parseCardNumber(text: string): Result<CardNumber, CardNumberFailure> {
  const compact = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (compact === '') return failure('empty');
  const match = NUMBER_FORM.exec(compact);
  const prefix = match?.[1];
  const digits = match?.[2];
  if (prefix === undefined || digits === undefined) return failure('not-a-card-number');
  const checkDigit = match?.[3] ?? match?.[4];
  return success({
    prefix,
    digits,
    // The one place where a body is made: its form has just been matched.
    body: `${prefix}${digits}` as CardNumberBody,
    ...(checkDigit === undefined ? {} : { checkDigit }),
  });
}

/** `Z683365(5)` as the card prints it; `Z683365` when the check digit is not known. */
export function formatCardNumber(number: CardNumber): string {
  return number.checkDigit === undefined ? number.body : `${number.body}(${number.checkDigit})`;
}

/** `Z6833655`: the form that many web pages ask for. */
export function formatCardNumberWithoutBrackets(number: CardNumber): string {
  return `${number.body}${number.checkDigit ?? ''}`;
}
