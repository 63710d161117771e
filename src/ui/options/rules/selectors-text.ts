import type { FieldRule } from '../../../messages/site-rules.ts';

type Selectors = NonNullable<FieldRule>['selectors'];

/**
 * Selectors as they are typed: one alternative a line; the selectors of a value that is split over several boxes stand
 * on one line, separated by semicolons. A semicolon inside quotation marks or brackets belongs to its selector.
 */
export function parseSelectors(text: string): Selectors {
  return text
    .split('\n')
    .map(splitAtSemicolons)
    .flatMap((parts) => {
      const [first] = parts;
      if (first === undefined) return [];
      return [parts.length === 1 ? first : parts];
    });
}

export function formatSelectors(selectors: Selectors): string {
  return selectors
    .map((alternative) => (typeof alternative === 'string' ? alternative : alternative.join(' ; ')))
    .join('\n');
}

function splitAtSemicolons(line: string): string[] {
  const parts =
    line.match(/(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|[^;])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}
