import type { Assessment } from '../../card/assessment.ts';
import type { Finding } from '../../card/findings.ts';
import type { FieldName, HkIdCardResult } from '../../card/result.ts';
import type { CardSymbols } from '../../card/symbols.ts';
import type { Translation } from '../translation/translations.ts';

/** What is right about a field, what is not, or what it means: in a word (`meaning`) or in a line (`explanation`). */
export interface FieldNote {
  readonly kind: 'good' | 'bad' | 'meaning' | 'explanation';
  readonly text: string;
}

const DATE_FIELDS: readonly FieldName[] = ['birth_date', 'initial_issue_date', 'issue_date'];

/** What the assessment says of one field. A finding about several fields stands at the first of them. */
export function fieldNotes(
  field: FieldName,
  result: HkIdCardResult,
  assessment: Assessment,
  translation: Translation,
): readonly FieldNote[] {
  const findings = assessment.findings.filter(({ fields }) => fields[0] === field);
  return [
    ...findings.map((finding) => bad(translation.findings[finding.kind](findingDetail(finding)))),
    ...goodNotes(field, assessment, translation),
    ...meaningNotes(field, result, assessment, translation),
  ];
}

function goodNotes(field: FieldName, assessment: Assessment, translation: Translation): readonly FieldNote[] {
  if (field === 'number') {
    return assessment.checkDigit?.verdict === 'correct' ? [good(translation.checkDigitRight)] : [];
  }
  if (field === 'name_telegraph_code') {
    const { nameAgreement } = assessment;
    const agrees =
      nameAgreement.kind === 'compared' &&
      nameAgreement.characters.every((one) => one === 'agrees' || one === 'variant');
    return agrees ? [good(translation.nameAgrees)] : [];
  }
  if (field === 'issue_date') return datesFit(assessment) ? [good(translation.datesFit)] : [];
  return [];
}

function datesFit({ normalised, findings }: Assessment): boolean {
  const { birthDate, firstRegistration, issueDate } = normalised;
  const allKnown = [birthDate, firstRegistration, issueDate].every((date) => date !== undefined);
  return allKnown && !findings.some(({ fields }) => fields.some((name) => DATE_FIELDS.includes(name)));
}

function meaningNotes(
  field: FieldName,
  result: HkIdCardResult,
  assessment: Assessment,
  translation: Translation,
): readonly FieldNote[] {
  const { age } = assessment.normalised;
  if (field === 'sex' && result.sex !== '') return [meaning(translation.sexes[result.sex])];
  if (field === 'birth_date' && age !== undefined) return [meaning(translation.age(age))];
  if (field === 'symbols' && assessment.symbols !== undefined) {
    return [explanation(symbolMeanings(assessment.symbols, translation))];
  }
  return [];
}

function symbolMeanings(symbols: CardSymbols, translation: Translation): string {
  const meanings = [
    translation.reEntryPermits[symbols.reEntryPermit],
    translation.residenceStatuses[symbols.residenceStatus],
    translation.birthplaces[symbols.birthplace],
    symbols.birthDataChanged ? translation.changes.birthData : '',
    symbols.nameChanged ? translation.changes.name : '',
  ];
  return meanings.filter(Boolean).join(translation.listSeparator);
}

function findingDetail(finding: Finding): string {
  if ('expected' in finding) return finding.expected;
  return 'seen' in finding ? finding.seen : '';
}

const good = (text: string): FieldNote => ({ kind: 'good', text });
const bad = (text: string): FieldNote => ({ kind: 'bad', text });
const meaning = (text: string): FieldNote => ({ kind: 'meaning', text });
const explanation = (text: string): FieldNote => ({ kind: 'explanation', text });
