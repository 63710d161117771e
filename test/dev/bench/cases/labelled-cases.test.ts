import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledCases } from '../../../../src/dev/bench/cases/labelled-cases.ts';

const HEADER =
  'file,tier,expect,name,name_en,sex,birth_date,number,symbols,name_telegraph_code,permanent,initial_issue_date,issue_date';

function folderWith(...rows: readonly string[]): readonly [folder: string, labels: string] {
  const folder = mkdtempSync(join(tmpdir(), 'labelled-cases-'));
  const labels = join(folder, 'labels.csv');
  writeFileSync(labels, [HEADER, ...rows].join('\n'));
  writeFileSync(join(folder, 'one.jpg'), 'not really a picture');
  return [folder, labels];
}

describe('a labelled folder', () => {
  it('expects the named fields and keeps the values as printed', async () => {
    const [benchCase] = labelledCases(
      ...folderWith(
        'one.jpg,phone,name_en number,,"LOK, Wing Ching",F,,Z683365(5),***AZ,2867 3057,true,(06-96),',
      ),
    );
    expect(benchCase).toMatchObject({
      condition: 'phone',
      goal: 'read',
      expect: ['name_en', 'number'],
      truth: {
        name_en: 'LOK, Wing Ching',
        number: 'Z683365(5)',
        name_telegraph_code: '28673057',
        permanent: true,
        sex: 'F',
      },
    });
    expect((await benchCase?.load())?.mediaType).toBe('image/jpeg');
  });

  it('wants pictures of tier negative refused', () => {
    const [benchCase] = labelledCases(...folderWith('one.jpg,negative,,,,,,,,,,,'));
    expect(benchCase?.goal).toBe('refuse');
    expect(benchCase?.truth.permanent).toBeUndefined();
  });

  it('says which file is missing and which field does not exist', () => {
    expect(() => labelledCases(...folderWith('two.jpg,clean,,,,,,,,,,,'))).toThrow(/two\.jpg/);
    expect(() => labelledCases(...folderWith('one.jpg,clean,surname,,,,,,,,,,'))).toThrow(/surname/);
  });
});
