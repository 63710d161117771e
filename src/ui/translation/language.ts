/** The languages that the pages speak, as BCP 47 tags; each table is in the folder of that name. */
export const LANGUAGES = ['en', 'zh-HK', 'zh-CN'] as const;

export type Language = (typeof LANGUAGES)[number];

/** `auto` follows the browser. */
export type LanguageSetting = 'auto' | Language;

/**
 * The language to show. Without a choice of the user it is the first of the browser's languages that is spoken here:
 * Chinese in simplified characters where the tag says so (`Hans`, CN, SG, MY), otherwise in traditional ones.
 */
export function chooseLanguage(setting: LanguageSetting, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const [primary, ...subtags] = tag.toLowerCase().split('-');
    if (primary === 'en') return 'en';
    if (primary === 'yue') return subtags.includes('hans') ? 'zh-CN' : 'zh-HK';
    if (primary === 'zh') return writesSimplified(subtags) ? 'zh-CN' : 'zh-HK';
  }
  return 'en';
}

function writesSimplified(subtags: readonly string[]): boolean {
  if (subtags.includes('hans')) return true;
  if (subtags.includes('hant')) return false;
  return subtags.length === 0 || ['cn', 'sg', 'my'].some((region) => subtags.includes(region));
}
