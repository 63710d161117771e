import * as z from 'zod/mini';
import { lintSelector } from '../../autofill/rules/lint-selector.ts';
import { SITE_RULES_VERSION, siteRuleSchema, siteRulesSchema } from '../../autofill/rules/site-rule.ts';
import { storedSiteRules } from '../../settings/site-rules.ts';
import type { RulesActions } from '../../ui/options/rules/rules-section.tsx';
import { saveFile } from './save-file.ts';

/** What the rules part of the settings page does. */
export const rulesActions: RulesActions = {
  async saveRule(rule) {
    const parsed = z.safeParse(siteRuleSchema, rule);
    if (!parsed.success) return false;
    const rules = await storedSiteRules.get();
    const known = rules.some(({ id }) => id === rule.id);
    await storedSiteRules.set(
      known ? rules.map((one) => (one.id === rule.id ? parsed.data : one)) : [...rules, parsed.data],
    );
    return true;
  },
  async removeRule(id) {
    const rules = await storedSiteRules.get();
    await storedSiteRules.set(rules.filter((rule) => rule.id !== id));
  },
  async importRules(file) {
    const imported = parseRulesFile(await file.text());
    if (imported === undefined) return undefined;
    const kept = (await storedSiteRules.get()).filter(({ id }) => !imported.some((rule) => rule.id === id));
    await storedSiteRules.set([...kept, ...imported]);
    return imported.length;
  },
  remarksOn: (selector) =>
    selector.split('>>>').every(isValidSelector)
      ? lintSelector(selector)
      : [{ severity: 'error', problem: 'not-valid' }],
  async exportRules() {
    const rules = await storedSiteRules.get();
    saveFile('site-rules.json', JSON.stringify({ version: SITE_RULES_VERSION, rules }, null, 2));
  },
};

function parseRulesFile(text: string) {
  try {
    const parsed = z.safeParse(siteRulesSchema, JSON.parse(text));
    return parsed.success ? parsed.data.rules : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}

function isValidSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // The only way in which the browser says that a selector is not valid.
    return false;
  }
}
