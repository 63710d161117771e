/**
 * A user's way to write a date in the form that is kept, `dd/mm/yyyy` as `DD/MM/YYYY`; undefined where it is none: each
 * part once at most, and nothing else but separators and the units 年, 月, 日.
 */
export function dateForm(text: string): string | undefined {
  const form = text.trim().replace(/[dmy]/g, (letter) => letter.toUpperCase());
  const parts = form.match(/D+|M+|Y+/g) ?? [];
  const areParts = parts.every((part) => /^(?:DD?|M{1,4}|YY|YYYY)$/.test(part));
  const areDifferent = new Set(parts.map((part) => part[0])).size === parts.length;
  const rest = form.replace(/[DMY]+/g, '');
  return parts.length > 0 && areParts && areDifferent && /^[\s./,年月日-]*$/u.test(rest) ? form : undefined;
}
