import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { FIELD_NAMES, type FieldName } from '../../../card/result.ts';
import type { BenchCase, KnownFields } from './bench-case.ts';
import { parseCsv } from './parse-csv.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.bmp': 'image/bmp',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
};

/**
 * The pictures of a labelled folder. Columns: `file`, `tier`, `expect` (names of the fields to score, with spaces
 * between), one for each field, others ignored. Tier `negative` must be refused. Throws when the labels name a file
 * that is not there or a field that does not exist.
 */
export function labelledCases(folder: string, labelsFile: string): BenchCase[] {
  return parseCsv(readFileSync(labelsFile, 'utf8')).map((row) => {
    const file = row.file ?? '';
    const path = join(folder, file);
    if (file === '' || !existsSync(path))
      throw new Error(`${labelsFile} names ${path}, which does not exist`);
    const tier = row.tier ?? '';
    return {
      id: file,
      set: basename(folder),
      condition: tier,
      load: async () => ({
        bytes: new Uint8Array(await readFile(path)),
        mediaType: MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      }),
      truth: knownFields(row),
      expect: (row.expect ?? '').split(/\s+/).filter(Boolean).map(fieldName),
      goal: tier === 'negative' ? 'refuse' : 'read',
    };
  });
}

function knownFields(row: Readonly<Record<string, string>>): KnownFields {
  const sex = row.sex;
  return {
    name: row.name ?? '',
    name_en: row.name_en ?? '',
    sex: sex === 'M' || sex === 'F' ? sex : '',
    birth_date: row.birth_date ?? '',
    number: row.number ?? '',
    symbols: row.symbols ?? '',
    name_telegraph_code: (row.name_telegraph_code ?? '').replace(/\s/g, ''),
    ...(row.permanent ? { permanent: row.permanent.toLowerCase() === 'true' } : {}),
    initial_issue_date: row.initial_issue_date ?? '',
    issue_date: row.issue_date ?? '',
  };
}

function fieldName(name: string): FieldName {
  const field = FIELD_NAMES.find((known) => known === name);
  if (field === undefined) throw new Error(`the labels expect a field "${name}", which does not exist`);
  return field;
}
