import { exportRules } from '../../autofill/rules/export-rules.ts';
import { importRules } from '../../autofill/rules/import-rules.ts';
import { success } from '../../result.ts';
import { storedSiteRules } from '../../settings/site-rules.ts';
import type { RulesActions } from '../../ui/options/rules/rules-section.tsx';
import { isValidSelector, remarksOn } from '../remarks-on.ts';
import { saveRule } from '../save-rule.ts';
import { saveFile } from './save-file.ts';

/** What the rules part of the settings page does. */
export const rulesActions: RulesActions = {
  saveRule,
  async removeRule(id) {
    const rules = await storedSiteRules.get();
    await storedSiteRules.set(rules.filter((rule) => rule.id !== id));
  },
  async importRules(file, sameId) {
    const imported = importRules(await file.text(), await storedSiteRules.get(), { isValidSelector, sameId });
    if (!imported.ok) return imported;
    const { rules, added, replaced } = imported.value;
    await storedSiteRules.set([...rules]);
    return success({ added: added.length, replaced: replaced.length });
  },
  remarksOn,
  async exportRules() {
    saveFile('site-rules.json', exportRules(await storedSiteRules.get()));
  },
};
