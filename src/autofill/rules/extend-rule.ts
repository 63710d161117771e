import type { FieldRule, RuleTarget, SiteRule } from './site-rule.ts';

/** A control that is filled without a rule, and how a rule would name it. */
export interface NamedControl {
  readonly target: RuleTarget;
  readonly selector: string;
  /** One of several boxes that hold one value together. */
  readonly isPart: boolean;
}

/** What the heuristics fill, said as a rule. Of several controls for one value the first, or all boxes of a split one. */
export function fieldsOf(controls: readonly NamedControl[]): SiteRule['fields'] {
  const fields: SiteRule['fields'] = {};
  for (const { target, selector, isPart } of controls) {
    if (fields[target] !== undefined) continue;
    const boxes = controls.filter((one) => one.target === target && one.isPart).map((one) => one.selector);
    fields[target] = { selectors: [isPart && boxes.length > 1 ? boxes : selector] };
  }
  return fields;
}

/**
 * A rule with one more field. What it says of the same value already stays as an alternative behind the new selectors;
 * a selector that filled another value before now fills this one.
 */
export function extendRule(rule: SiteRule, target: RuleTarget, field: FieldRule): SiteRule {
  const taken = new Set(field === null ? [] : field.selectors.flat());
  // Object.entries is typed with string keys; the schema has checked them.
  const entries = Object.entries(rule.fields) as [RuleTarget, FieldRule][];
  const others = entries.flatMap(([other, known]) => {
    const kept = known === null ? null : withoutSelectors(known, taken);
    return other === target || kept === undefined ? [] : [[other, kept] as const];
  });
  const earlier = rule.fields[target] ?? null;
  const alternatives = earlier === null ? undefined : withoutSelectors(earlier, taken);
  const extended =
    field === null ? null : { ...field, selectors: [...field.selectors, ...(alternatives?.selectors ?? [])] };
  return { ...rule, fields: { ...Object.fromEntries(others), [target]: extended } };
}

/** A field without the alternatives that use any of these selectors; `undefined` when nothing is left. */
export function withoutSelectors(
  field: NonNullable<FieldRule>,
  taken: ReadonlySet<string>,
): NonNullable<FieldRule> | undefined {
  const selectors = field.selectors.filter(
    (alternative) => ![alternative].flat().some((one) => taken.has(one)),
  );
  return selectors.length === 0 ? undefined : { ...field, selectors };
}
