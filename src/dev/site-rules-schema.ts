import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { siteRulesSchema } from '../autofill/rules/site-rule.ts';

/** The published JSON Schema of site rules, made from the schema that the extension itself uses. */
export function siteRulesJsonSchema(): string {
  const schema = z.toJSONSchema(siteRulesSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Site rules', ...schema }, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('site-rules-schema.ts')) {
  writeFileSync(new URL('../../docs/site-rules.schema.json', import.meta.url), siteRulesJsonSchema());
}
