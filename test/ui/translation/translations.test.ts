import { describe, expect, test } from 'vitest';
import { FAILURE_REASONS } from '../../../src/messages/failure.ts';
import { translations } from '../../../src/ui/translation/translations.ts';

/** Every text of a table by its path; functions are called with what fits all of them. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2, 'apply.example'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

const english = new Map(texts(translations.en));

/** The same in every language, or nothing at all, for a reason. */
const SAME = /^(language|listSeparator|reEntryPermits\.not-stated|report\.filledInto)$/;

/** Characters that only the other script has, of the vocabulary of these tables: a slip of the pen leaves them behind. */
const TRADITIONAL_ONLY =
  /[證讀圖頁權碼簽發請選擇網絡設複張規項這個時開關閉無從單後與產認識動態處機號錄資訊備檔檢測試務帳戶儲擴覽閱標點]/u;
const SIMPLIFIED_ONLY =
  /[证读图页权码签发请选择网络设复张规项这个时开关闭无从单后与产认识动态处机号录资讯备档检测试务帐户储扩览阅标点]/u;

describe.each(['zh-HK', 'zh-CN'] as const)('%s', (language) => {
  const table = texts(translations[language]);

  test('has every text of the English table and no other', () => {
    expect(table.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('leaves nothing in English, and nothing empty', () => {
    const untranslated = table.filter(
      ([path, text]) => !SAME.test(path) && (text.trim() === '' || !/\p{Script=Han}/u.test(text)),
    );
    expect(untranslated).toEqual([]);
  });

  test('keeps to its own characters and to full-width punctuation', () => {
    const foreign = language === 'zh-HK' ? SIMPLIFIED_ONLY : TRADITIONAL_ONLY;
    expect(table.filter(([, text]) => foreign.test(text))).toEqual([]);
    expect(table.filter(([, text]) => /\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

test.each(['en', 'zh-HK', 'zh-CN'] as const)(
  '%s has a sentence and a next step for every failure',
  (language) => {
    const { failures } = translations[language];
    for (const reason of FAILURE_REASONS) {
      expect(failures[reason].sentence, reason).toMatch(/[.。]$/u);
      expect(failures[reason].next, reason).toMatch(/[.。]$/u);
    }
  },
);
