import { type EnglishName, givenNamesFirst, surnameFirst } from '../../card/names.ts';
import type { ControlDescription } from '../description.ts';
import { wantsCapitals } from './capitals.ts';
import type { FormAround } from './date-format.ts';
import { matchesPattern } from './number-format.ts';
import { plainLabel } from './plain-label.ts';

/** The whole English name as a control wants it: as printed (`LOK, Wing Ching`) unless the page says otherwise. */
export function englishNameText(
  name: EnglishName,
  control: ControlDescription,
  around: FormAround,
): string | undefined {
  const printed = surnameFirst(name);
  const withoutComma = printed.replace(', ', ' ');
  const forms = wantsGivenNamesFirst(control)
    ? [givenNamesFirst(name)]
    : wantsNoComma(control)
      ? [withoutComma, printed]
      : [printed, withoutComma];
  return fitting(forms, control, around);
}

/** The first form that fits the control, in capitals where the page wants or only takes capitals. */
export function fitting(
  forms: readonly string[],
  control: ControlDescription,
  around: FormAround,
): string | undefined {
  const fits = (text: string): boolean =>
    (control.maxLength === 0 || text.length <= control.maxLength) && matchesPattern(text, control.pattern);
  const capitals = forms.map((form) => form.toUpperCase());
  return (wantsCapitals(control, around) ? [...capitals, ...forms] : [...forms, ...capitals]).find(fits);
}

function textsOf(control: ControlDescription): readonly string[] {
  return [control.placeholder, control.label, ...control.hints, control.before[0] ?? ''];
}

function wantsGivenNamesFirst(control: ControlDescription): boolean {
  return textsOf(control).some(
    (text) =>
      /\b[A-Z][a-z]+ [A-Z][a-z]+,? C(?:han|HAN)\b/.test(text) ||
      /(?:given|first) names?[ ,/+&-]+(?:then |and )?(?:surname|last name|family name)/i.test(
        plainLabel(text),
      ),
  );
}

function wantsNoComma(control: ControlDescription): boolean {
  return textsOf(control).some(
    (text) =>
      /\bC(?:han|HAN) [A-Z][A-Za-z]+ [A-Z][A-Za-z]+\b/.test(text) ||
      /(?:\be\.?g\.?|例如?|如)[:：,，.\s]*(?!HKID|HK |ID |BNO|BR )[A-Z]{2,} [A-Z][a-z]+ (?:[A-Z][a-z]+\b|[a-z]{2,6}\b(?<! (?:or|and|on|as|is|of|card)))(?! ?[,，])/.test(
        text,
      ) ||
      /no commas?|without commas?/i.test(text),
  );
}
