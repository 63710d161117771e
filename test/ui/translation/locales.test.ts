import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const LOCALES = ['en', 'zh_HK', 'zh_TW', 'zh_CN'];

function messages(locale: string): Record<string, { message: string; placeholders?: unknown }> {
  return JSON.parse(readFileSync(`${root}public/_locales/${locale}/messages.json`, 'utf8'));
}

/** The keys that the manifest and the background ask for. */
function usedKeys(): string[] {
  const manifest = readFileSync(`${root}manifest.json`, 'utf8');
  const background = readdirSync(`${root}src/entries`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${root}src/entries/${file}`, 'utf8'));
  return [
    ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? ''),
    ...background.flatMap((text) => [...text.matchAll(/localized\('(\w+)'/g)].map(([, key]) => key ?? '')),
  ];
}

describe.each(LOCALES)('_locales/%s', (locale) => {
  test('has every message that is asked for, and the same ones as English', () => {
    const keys = Object.keys(messages(locale)).sort();
    expect(keys).toEqual(Object.keys(messages('en')).sort());
    expect(keys).toEqual(expect.arrayContaining(usedKeys()));
  });

  test('keeps its placeholders and the limits of the stores', () => {
    for (const [key, { message, placeholders }] of Object.entries(messages(locale))) {
      expect(message, key).not.toBe('');
      expect(/\$COUNT\$/.test(message), key).toBe(placeholders !== undefined);
    }
    expect(messages(locale).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    expect(messages(locale).extensionName?.message.length).toBeLessThanOrEqual(45);
  });
});
