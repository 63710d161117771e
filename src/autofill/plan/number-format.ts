import { type CardNumber, formatCardNumber, formatCardNumberWithoutBrackets } from '../../card/number.ts';
import type { ControlDescription } from '../description.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * The whole number as a control wants it, best form first; nothing where none fits its length. Without evidence it is
 * written as printed, with brackets.
 */
export function numberTexts(number: CardNumber, control: ControlDescription): readonly string[] {
  const inCase = (text: string): string => (wantsSmallLetters(control) ? text.toLowerCase() : text);
  const printed = inCase(formatCardNumber(number));
  const plain = inCase(formatCardNumberWithoutBrackets(number));
  const body = inCase(number.body);
  const fits = (text: string): boolean => control.maxLength === 0 || text.length <= control.maxLength;
  if (showsBodyAlone(control) && fits(body)) return [body];
  const ordered = wantsBrackets(control) === false ? [plain, printed] : [printed, plain];
  const matching = ordered.filter((text) => fits(text) && matchesPattern(text, control.pattern));
  if (matching.length > 0) return matching;
  const takesBody = control.pattern !== '' && matchesPattern(body, control.pattern) && fits(body);
  return takesBody ? [body] : [];
}

/** A page that compares letter by letter shows it by its examples: `a1234567`, or `A123456(7) => a1234567`. */
function wantsSmallLetters({ placeholder, label, hints }: ControlDescription): boolean {
  const examples = [placeholder, label, ...hints]
    .map((text) => text.split(/=>|->|→|⇒/u).at(-1) ?? '')
    .flatMap((text) => text.match(/(?<![\w.])[a-z]{1,2}\d{6}(?:[\da]|\([\da]\))(?![\w.])/giu) ?? []);
  return examples.length > 0 && examples.every((example) => /^[a-z]/u.test(example));
}

/** `HKID, e.g. S955583`: an example without a check digit. */
function showsBodyAlone({ placeholder, label, hints }: ControlDescription): boolean {
  const examples = [placeholder, label, ...hints].flatMap(
    (text) =>
      normaliseText(text).match(
        /(?<![a-z])[a-z]{1,2} ?\d{6}(?: ?[([][^)\]]?[)\]]|[\da](?![a-z\d]))?(?![a-z\d]|\s*[-–/(（[])/gu,
      ) ?? [],
  );
  return examples.length > 0 && examples.every((example) => /^[a-z]{1,2} ?\d{6}$/u.test(example));
}

/** What the texts around a control say of brackets. */
function wantsBrackets(control: ControlDescription): boolean | undefined {
  const texts = [
    control.placeholder,
    control.label,
    ...control.hints,
    control.after,
    ...control.before.slice(0, 2),
  ].map(normaliseText);
  for (const text of texts) {
    // `A123456(7) => A1234567`: what comes behind the arrow is to be typed.
    if (/\d{6} ?\([\da]\)[^\p{L}\d]*(?:=>|->|→|⇒)\W*[a-z]{1,2}\d{6}[\da](?![\d(])/u.test(text)) return false;
    if (
      /(?:without|no|exclud\w*|omit\w*|not (?:enter|include|type|input)|don't (?:enter|include|type)) (?:any |the )?(?:brackets?|parenthes[ei]s|\(\))|不(?:用|需|必|要|包括|含)(?:輸入|填寫|加)?(?:空格[及和或、與]?)?(?:括號|括弧)|(?:無|免|毋|毋須|無須|請勿)(?:須|需|輸入|加上|填寫)*(?:括號|括弧)/u.test(
        text,
      )
    )
      return false;
    if (/with brackets?|includ\w* (?:the )?brackets?|(?:包括|連同?|含)(?:括號|括弧)/u.test(text)) return true;
    if (/(?<![a-z])[a-z]{1,2}\d{6} ?\([\dax]\)/u.test(text) || /x{6} ?\(x\)|[a-z]1{6}\(1\)/u.test(text))
      return true;
    if (/(?<![a-z])[a-z]{1,2}\d{6}[\da](?![\d(])/u.test(text)) return false;
  }
  return undefined;
}

export function matchesPattern(text: string, pattern: string): boolean {
  if (pattern === '') return true;
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(text);
  } catch {
    // The browser ignores a pattern that is not valid.
    return true;
  }
}
