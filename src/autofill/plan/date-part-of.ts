import { memoised } from './memoised.ts';
import type { DatePart } from './topics.ts';

/** The one part of a date that a plain label names. */
export const datePartOf = memoised((plain: string): DatePart | undefined => {
  const day =
    /\bdays?\b|^d{1,2}$|^日$|日子|^[(（]?日[)）]?$|[^\p{Script=Han}]日$|出生日$|日 ?\(?dd?\)?$/u.test(plain);
  const month = /\bmonths?\b|^m{1,4}$|月/u.test(plain);
  const year = /\byears?\b|^y{2,4}$|年(?!滿|齡|紀|級)/u.test(plain);
  const found = [day && 'day', month && 'month', year && 'year'].filter((part) => part !== false);
  return found.length === 1 ? (found[0] as DatePart) : undefined;
});
