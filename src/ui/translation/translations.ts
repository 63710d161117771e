import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN.ts';
import { zhHK } from './zh-HK.ts';

/** Every text of the pages in one language. */
export type Translation = typeof en;

export const translations: Readonly<Record<Language, Translation>> = { en, 'zh-HK': zhHK, 'zh-CN': zhCN };

export const TranslationContext = createContext<Translation>(en);

/** The texts in the language of the page around. */
export function useTranslation(): Translation {
  return useContext(TranslationContext);
}
