import type { ControlOption } from '../description.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * Index of the option that reads as one of the accepted texts, the most wanted text first: its text, then its value,
 * then the parts of a text in two languages (`Male 男`, `M - Male`). Nothing where two options fit equally well.
 */
export function findOption(
  options: readonly ControlOption[],
  accepted: readonly string[],
): number | undefined {
  const wanted = accepted.map(normaliseText);
  const readings: ((option: ControlOption) => readonly string[])[] = [
    ({ text }) => [normaliseText(text)],
    ({ text }) => partsOf(text),
    ({ value }) => [normaliseText(value)],
  ];
  for (const read of readings) {
    const found = uniqueIndex(options, wanted, read);
    if (found !== undefined) return found;
  }
  return undefined;
}

function uniqueIndex(
  options: readonly ControlOption[],
  wanted: readonly string[],
  read: (option: ControlOption) => readonly string[],
): number | undefined {
  for (const text of wanted) {
    const fitting = options.flatMap((option, index) =>
      !option.disabled && read(option).includes(text) ? [index] : [],
    );
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : undefined;
  }
  return undefined;
}

/** `Male (M) 男` -> `male`, `m`, `男`, and the runs of one script together. */
function partsOf(text: string): readonly string[] {
  const normalised = normaliseText(text);
  const separated = normalised.split(/\s*[()[\]/|,;:·–—-]\s*/u);
  const scripts = normalised.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [];
  const both = separated.flatMap((part) => part.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []);
  // `A Woman`, `B Man`: the key that chooses it.
  const withoutKey = normalised.replace(/^[a-z]\s+(?=\p{L}{2})/u, '');
  return [...separated, ...scripts, ...both, withoutKey]
    .map((part) => part.replace(/^[\s()[\]/|,;:.○●◯□☐■•✓-]+|[\s()[\]/|,;:.○●◯□☐■•✓-]+$/gu, ''))
    .filter(Boolean);
}
