import type { KnownFields } from '../cases/bench-case.ts';

const TITLE_OR_LABEL = /香港|居民|身份|出生|日期|簽發|樣本|永久/;

/**
 * The fields found in the plain text of a whole card, by the patterns that a careful user of a general recogniser would
 * write: lenient about blanks, brackets of other shapes and stray marks at the ends of lines.
 */
export function fieldsFromText(text: string): KnownFields {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const whole = lines.join('\n');
  const birth = /(?<!\d)(\d{2})\s?-\s?(\d{2})\s?-\s?((?:19|20)\d{2})(?!\d)/.exec(whole);
  const number = /(?<![A-Z0-9])([A-Z]{1,2}\d{6})\s?[([{|]?\s?([0-9A-Z])\s?[)\]}|]/.exec(whole);
  const first = /[([{]\s?(\d{2})\s?-\s?(\d{2})\s?[)\]}]/.exec(whole);
  const issues = [...whole.matchAll(/(?<![\d-])(\d{2})\s?-\s?(\d{2})\s?-\s?(\d{2})(?![\d-])/g)];
  const issue = issues.at(-1);
  return {
    name: chineseName(lines),
    name_en: englishName(lines),
    sex: sex(lines, birth?.[0]),
    birth_date: birth ? `${birth[1]}-${birth[2]}-${birth[3]}` : '',
    number: number ? `${number[1]}(${number[2]})` : '',
    symbols: symbols(lines),
    name_telegraph_code: codes(lines),
    ...permanence(whole),
    initial_issue_date: first ? `(${first[1]}-${first[2]})` : '',
    issue_date: issue ? `${issue[1]}-${issue[2]}-${issue[3]}` : '',
  };
}

function chineseName(lines: readonly string[]): string {
  for (const line of lines) {
    if (TITLE_OR_LABEL.test(line.replace(/\s/g, ''))) continue;
    const match = /^[^\p{Script=Han}]{0,3}((?:\p{Script=Han}\s*){2,6})[^\p{Script=Han}]{0,3}$/u.exec(line);
    const name = match?.[1]?.replace(/\s/g, '');
    if (name !== undefined && !/^[男女]/.test(name)) return name;
  }
  return '';
}

function englishName(lines: readonly string[]): string {
  const withComma = /([A-Z][A-Z' .-]*[A-Z]\s?,\s?[A-Z][A-Za-z' .-]*[A-Za-z.])/;
  for (const line of lines) {
    const match = withComma.exec(line);
    if (match?.[1]) return match[1].replace(/\s?,\s?/, ', ');
  }
  return '';
}

function sex(lines: readonly string[], birth: string | undefined): 'M' | 'F' | '' {
  const line = lines.find((candidate) => birth !== undefined && candidate.includes(birth));
  const behindBirth = line?.slice(line.indexOf(birth ?? '') + (birth ?? '').length) ?? '';
  for (const text of [
    behindBirth,
    ...lines.filter((candidate) => /^\S?\s?[男女]?\s?[MF]?$/.test(candidate)),
  ]) {
    if (/男|M/.test(text)) return 'M';
    if (/女|F/.test(text)) return 'F';
  }
  return '';
}

function symbols(lines: readonly string[]): string {
  const forms = [
    /^([*★]{1,3})\s?([ACRU][ZXWO]B?N?)$/,
    /^([*x★]{0,3})\s?([ACRU][ZXWO]B?N?)$/,
    /([*★]{1,3})\s?([ACRU][ZXWO]B?N?)/,
  ];
  for (const form of forms) {
    for (const line of lines) {
      const match = form.exec(line);
      if (match) return `${'*'.repeat(match[1]?.length ?? 0)}${match[2]}`;
    }
  }
  return '';
}

function codes(lines: readonly string[]): string {
  for (const line of lines) {
    const match = /(?<![\d-])(\d{4}(?:\s\d{4}){0,5})(?![\d-])/.exec(line);
    if (match?.[1]) return match[1].replace(/\s/g, '');
  }
  return '';
}

function permanence(text: string): { permanent?: boolean } {
  const compact = text.replace(/\s/g, '');
  if (/永久|PERMANENT/.test(compact)) return { permanent: true };
  if (/身份證|IDENTITYCARD/.test(compact)) return { permanent: false };
  return {};
}
