import { extendRule, withoutSelectors } from './extend-rule.ts';
import type { FieldRule, RuleTarget, SiteRule } from './site-rule.ts';
import type { WayToWrite } from './ways-to-write.ts';

/** A box whose content a person corrected after a filling. */
export interface Correction {
  /** What a person calls it. */
  readonly label: string;
  readonly selector: string;
  /** What it holds now, and in which form; nothing where it was emptied. */
  readonly holds?: Pick<WayToWrite, 'target' | 'format'>;
  /** What it was filled with, where that is known. */
  readonly filledWith?: RuleTarget;
}

/**
 * A rule that fills a page as the person left it. A value that was moved goes into its new box alone, and one that was
 * taken out of its only box is skipped.
 * @param rule what is filled on the page without the corrected boxes.
 */
export function rememberCorrections(rule: SiteRule, corrections: readonly Correction[]): SiteRule {
  const placed = corrections.reduce(
    (extended, { holds, selector }) =>
      holds === undefined ? extended : extendRule(extended, holds.target, fieldOf(selector, holds)),
    rule,
  );
  const left = corrections.flatMap(({ holds, filledWith }) =>
    holds !== undefined || filledWith === undefined || placed.fields[filledWith] !== undefined
      ? []
      : [[filledWith, null] as const],
  );
  return { ...placed, fields: { ...placed.fields, ...Object.fromEntries(left) } };
}

function fieldOf(selector: string, { format }: Pick<WayToWrite, 'format'>) {
  return { selectors: [selector], ...(format === undefined ? {} : { format }) };
}

/**
 * Which of the ways to write a value a box holds: the one that the box seems to be for, else the only one; nothing where
 * its text may be several values. Of two forms with the same text neither is said.
 */
export function heldWay(
  ways: readonly WayToWrite[],
  suggested: RuleTarget | undefined,
): Pick<WayToWrite, 'target' | 'format'> | undefined {
  const targets = [...new Set(ways.map(({ target }) => target))];
  const target = targets.find((one) => one === suggested) ?? (targets.length === 1 ? targets[0] : undefined);
  if (target === undefined) return undefined;
  const formats = ways.flatMap((way) => (way.target === target ? [way.format] : []));
  const [format] = formats;
  return formats.length === 1 && format !== undefined ? { target, format } : { target };
}

/** A rule without the boxes that these selectors name; a value of which no box is left is not in it any more. */
export function withoutBoxes(rule: SiteRule, selectors: ReadonlySet<string>): SiteRule {
  // Object.entries is typed with string keys; the schema has checked them.
  const entries = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  const kept = entries.flatMap(([target, field]) => {
    const left = field === null ? null : withoutSelectors(field, selectors);
    return left === undefined ? [] : [[target, left] as const];
  });
  return { ...rule, fields: Object.fromEntries(kept) };
}
