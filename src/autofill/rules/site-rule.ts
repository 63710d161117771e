import * as z from 'zod/mini';
import { FIELD_NAMES } from '../../card/result.ts';
import { WANT_NAMES } from '../plan/wants.ts';

/** Version of the stored and exported form of site rules. */
export const SITE_RULES_VERSION = 1;

/** The ten fields, and the finer values that forms ask for. */
export const RULE_TARGETS = [...new Set([...FIELD_NAMES, ...WANT_NAMES])] as const;

const targetSchema = z.enum(RULE_TARGETS);
const selectorSchema = z.string().check(z.minLength(1), z.maxLength(1000));

/**
 * - a selector: the whole value goes into the one control that it matches
 * - a list of selectors: one value split over several controls (number and check digit; day, month and year)
 */
const alternativeSchema = z.union([
  selectorSchema,
  z.array(selectorSchema).check(z.minLength(2), z.maxLength(12)),
]);

export const fieldRuleSchema = z.union([
  /** Looked at, and left empty on purpose. */
  z.null(),
  z.object({
    /** The first one that matches is taken. */
    selectors: z.array(alternativeSchema).check(z.minLength(1)),
    /**
     * How to write the value. Dates: `DD`, `MM`, `MMM`, `YYYY`, `YY` (`DD/MM/YYYY`). Card number: `printed`
     * (`A123456(3)`), `plain` (`A1234563`), `body` (`A123456`). English name: `surname-first`, `surname-first-no-comma`,
     * `given-names-first`, and any of them followed by ` upper-case`. Or a template with targets of rules in braces,
     * their form behind a colon: `{number-prefix}-{number-digits}`, `{birth_date:YYYY年M月D日}`, `{english-surname
     * upper-case}`. Without one, the control decides.
     */
    format: z.exactOptional(z.string().check(z.maxLength(200))),
    /** For a choice or list: the option's text or value for each value of the card, such as `{ "M": "1", "F": "2" }`. */
    options: z.exactOptional(z.record(z.string(), z.string())),
    /**
     * For widgets of the page's own: what to press, one after the other, before the value is written, or instead of
     * writing where the control takes no typing. A template as `format` is: `#sex-menu li[data-value='{sex}']`.
     */
    clicks: z.exactOptional(z.array(selectorSchema).check(z.minLength(1), z.maxLength(8))),
  }),
]);

export const siteRuleSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.maxLength(200)),
  enabled: z.boolean(),
  /** `example.com`, or `*.example.com` for it and its subdomains; with a port where it is not the usual one. */
  host: z.string().check(z.minLength(1), z.maxLength(255)),
  /** Exact path, or one that ends in `*`; empty for every page of the host. */
  path: z.string().check(z.maxLength(1000)),
  fields: z.partialRecord(targetSchema, fieldRuleSchema),
});

export const siteRulesSchema = z.object({
  version: z.literal(SITE_RULES_VERSION),
  rules: z.array(siteRuleSchema),
});

export type RuleTarget = z.infer<typeof targetSchema>;
export type FieldRule = z.infer<typeof fieldRuleSchema>;
export type SiteRule = z.infer<typeof siteRuleSchema>;
