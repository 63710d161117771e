import type { FieldReadings, PrintedFieldName } from './read-fields.ts';

/** How much each field says for a Hong Kong identity card when it is read in its place: by how special its form is. */
const WEIGHTS: Partial<Readonly<Record<PrintedFieldName, number>>> = {
  number: 3,
  birth_date: 2,
  issue_date: 2,
  initial_issue_date: 2,
  symbols: 1,
};

/** Between 0 and 1: how surely the fields that every card has were read as such. */
export function evidenceOf(fields: FieldReadings): number {
  let [sum, all] = [0, 0];
  for (const [name, weight] of Object.entries(WEIGHTS) as [PrintedFieldName, number][]) {
    // the keys are field names
    sum += weight * (fields[name]?.confidence ?? 0);
    all += weight;
  }
  return sum / all;
}
