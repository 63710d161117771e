import { memoised } from './memoised.ts';
import { normaliseText } from './normalise-text.ts';

/** Phrases that tell how to fill in, where they name another thing than the one asked for. */
const QUALIFIERS = new RegExp(
  [
    String.raw`\(?(?:exactly )?(?:same )?as (?:it )?(?:is |are )?(?:shown|stated|printed|appears?|appearing|per|on|in|recorded|indicated|specified)\b[^()/]*\)?`,
    String.raw`\(?(?:same as|according to|must match|matching|identical (?:to|with)|consistent with|per)\b[^()/]*\)?`,
    String.raw`\(?(?:shown|printed|stated) (?:on|in)\b[^()/]*\)?`,
    String.raw`\b(?:on|in) (?:the |your )?(?:hkid|hong kong identity card|identity card|id card|identity document|id|passport)(?: ?/ ?(?:passport|travel document))?(?: card)?$`,
    '[(（]?(?:必須|須|需|應)?(?:如|與|跟|按|根據|依照|同)[^()（）]{0,14}(?:身份證|證件|護照|文件)[^()（）]{0,10}[)）]?',
    '(?:身份證|證件|護照|文件)(?:明文件)?(?:上面|上|入面|所示|所載|顯示)(?:的|嘅)?',
    '[(（]?(?:required|optional|mandatory|if any|if applicable|必填|必須填寫|選填|可選|如有|如適用)[)）]?',
  ].join('|'),
  'gu',
);

/** A label in the form in which the vocabulary is written, without what it says of how to fill in. */
export const plainLabel = memoised((text: string): string =>
  normaliseText(text)
    .replaceAll('身分', '身份')
    .replace(QUALIFIERS, ' ')
    .replace(/[*:：「」『』“”"]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);
