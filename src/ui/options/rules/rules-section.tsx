import { useRef, useState } from 'preact/hooks';
import type { SameId, SiteRule } from '../../../messages/site-rules.ts';
import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import { ImportNotice, type RuleImportOutcome } from './import-notice.tsx';
import { ruleConflicts } from './rule-conflicts.ts';
import { draftOfRule, newRuleDraft, type RuleDraft } from './rule-draft.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleListItem } from './rule-list-item.tsx';
import type { SelectorRemark } from './selector-remark.ts';

export interface RulesActions {
  /** Keeps a rule, new or changed. False when it is not valid. */
  saveRule(rule: SiteRule): Promise<boolean>;
  removeRule(id: string): Promise<void>;
  /**
   * How many rules came in, and how many of them took the place of a known one. All of a file, or nothing.
   * @param sameId what becomes of a rule that has the id of a known one
   */
  importRules(file: File, sameId: SameId): Promise<RuleImportOutcome>;
  /** Hands the user's rules over as a file. */
  exportRules(): void;
  /** What speaks against a selector. */
  remarksOn(selector: string): readonly SelectorRemark[];
}

interface RulesSectionProps {
  readonly rules: readonly SiteRule[];
  /** Set by the company: they come first and cannot be changed here. */
  readonly policyRules: readonly SiteRule[];
  readonly actions: RulesActions;
}

/** The site rules: which box of which form gets what. */
export function RulesSection({ rules, policyRules, actions }: RulesSectionProps) {
  const { rules: texts } = useTranslation();
  const [draft, setDraft] = useState<RuleDraft>();
  const [imported, setImported] = useState<{ readonly file: File; readonly outcome: RuleImportOutcome }>();
  const conflicts = ruleConflicts([...policyRules, ...rules]);
  const importFile = async (file: File, sameId: SameId) =>
    setImported({ file, outcome: await actions.importRules(file, sameId) });
  const save = async (rule: SiteRule) => {
    const saved = await actions.saveRule(rule);
    if (saved) setDraft(undefined);
    return saved;
  };
  return (
    <>
      <p class="section-text quiet">{texts.explanation}</p>
      {policyRules.length + rules.length > 0 && (
        <ul class="rule-list">
          {policyRules.map((rule) => (
            <RuleListItem key={rule.id} rule={rule} locked conflict={conflicts.get(rule.id)} />
          ))}
          {rules.map((rule) => (
            <RuleListItem
              key={rule.id}
              rule={rule}
              conflict={conflicts.get(rule.id)}
              onToggle={(enabled) => void actions.saveRule({ ...rule, enabled })}
              onEdit={() => setDraft(draftOfRule(rule))}
              onRemove={() => void actions.removeRule(rule.id)}
            />
          ))}
        </ul>
      )}
      {draft === undefined ? (
        <RuleButtons
          empty={rules.length === 0}
          onAdd={() => setDraft(newRuleDraft())}
          onExport={actions.exportRules}
          onImport={(file) => void importFile(file, 'ask')}
        />
      ) : (
        <RuleEditor
          key={draft.id}
          draft={draft}
          isNew={!rules.some(({ id }) => id === draft.id)}
          remarksOn={actions.remarksOn}
          onSave={save}
          onDiscard={() => setDraft(undefined)}
        />
      )}
      <div class="rule-status" role="status">
        {imported !== undefined && (
          <ImportNotice
            outcome={imported.outcome}
            onAnswer={(sameId) => void importFile(imported.file, sameId)}
            onCancel={() => setImported(undefined)}
          />
        )}
      </div>
    </>
  );
}

interface RuleButtonsProps {
  readonly empty: boolean;
  onAdd(): void;
  onExport(): void;
  onImport(file: File): void;
}

function RuleButtons({ empty, onAdd, onExport, onImport }: RuleButtonsProps) {
  const { rules: texts } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="button-row rule-buttons">
      <button type="button" class="button" onClick={onAdd}>
        <Icon name="add" />
        {texts.add}
      </button>
      <span class="button-gap">{empty && <span class="quiet">{texts.none}</span>}</span>
      <button type="button" class="button button-plain" onClick={() => chooser.current?.click()}>
        {texts.import}
      </button>
      {!empty && (
        <button type="button" class="button button-plain" onClick={onExport}>
          {texts.export}
        </button>
      )}
      <input
        ref={chooser}
        type="file"
        accept="application/json,.json"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={texts.import}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onImport(file);
          // So that choosing the same file again is a change.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
