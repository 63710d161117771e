import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/ui/translation/language.ts';

describe('chooseLanguage', () => {
  test.each([
    [['en-GB'], 'en'],
    [['zh-HK'], 'zh-HK'],
    [['zh-TW', 'en'], 'zh-HK'],
    [['zh-Hant-CN'], 'zh-HK'],
    [['zh-MO'], 'zh-HK'],
    [['yue'], 'zh-HK'],
    [['yue-Hans'], 'zh-CN'],
    [['zh-CN'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['fr-FR', 'zh-HK', 'en'], 'zh-HK'],
    [['fr-FR'], 'en'],
    [[], 'en'],
  ] as const)('of a browser in %j is %s', (browserLanguages, language) => {
    expect(chooseLanguage('auto', browserLanguages)).toBe(language);
  });

  test('is the chosen one, whatever the browser speaks', () => {
    expect(chooseLanguage('zh-CN', ['en-US'])).toBe('zh-CN');
  });
});
