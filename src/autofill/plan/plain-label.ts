import { memoised } from './memoised.ts';
import { normaliseText } from './normalise-text.ts';
import { withCorrectSpelling } from './spelling.ts';

/** Phrases that tell how to fill in, where they name another thing than the one asked for. */
const QUALIFIERS = new RegExp(
  [
    // `(與香港身份證相同 as shown on HKID)`
    String.raw`\([與按依跟同如][^()a-z]{2,16}(?:相同|一致|相符|所示|所載)?[, ]*(?:same )?as (?:shown|stated|printed|appears?|appearing|per|on|in)\b[^()]*\)`,
    String.raw`\((?:exactly )?(?:same )?as [^()]*\)`,
    String.raw`\(?(?:exactly )?(?:same )?as (?:it |they )?(?:is |are )?(?:shown|stated|printed|appears?|appear|appearing|per|on|in|recorded|indicated|specified)\b[^()/]*\)?`,
    String.raw`\(?(?:same as|according to|must match|matching|identical (?:to|with)|consistent with|per)\b[^()/]*\)?`,
    String.raw`\bto be (?:vaccinated|insured|tested|registered|enrolled|examined|assessed|trained|admitted|covered)\b`,
    String.raw`\(?(?:shown|printed|stated) (?:on|in)\b[^()/]*\)?`,
    String.raw`\b(?:on|in) (?:the |your )?(?:hkid|hong kong identity card|identity card|id card|identity document|id|passport)(?: ?/ ?(?:passport|travel document))?(?: card)?$`,
    '[(（]?(?:必須|須|需|應)?(?:如|與|跟|按|根據|依照|同)[^()（）]{0,14}(?:身份證|證件|護照|文件)[^()（）]{0,10}[)）]?',
    '(?:身份證|證件|護照|文件)(?:明文件)?(?:上面|上|入面|所示|所載|顯示)(?:的|嘅)?',
    // What for: `(for age verification)`, `（核實年齡之用）`.
    String.raw`\(for (?![^()]*\b(?:bank|school|office|staff|internal|official)\b)[^()]*(?:purposes?|verification|checking)\)`,
    '[(（](?![^()（）]*(?:只供|專用|內部|銀行|職員|校方))[^()（）]*(?:之用|用途|作[^()（）]{1,8}用|(?:核實|核對|驗證|查核)[^()（）]{1,8}用)[)）]',
    // The order of a whole name, which names its parts: `Full name, surname first`, `英文全名，姓行先`.
    String.raw`\b(?:surname|(?:family|last) ?name)(?: (?:goes|comes|is|to be|must be|should be|written|placed|put))* first\b(?! ?names?\b)(?:,? (?:and )?(?:then|followed by) (?:the |your )?(?:given|first|other) names?)?`,
    String.raw`\b(?:given|first|other) ?names?(?: (?:goes|comes|is|to be|must be|should be|written|placed|put))* first\b(?! ?names?\b)`,
    '(?:start|begin)(?:s|ing)? with (?:the |your )?(?:surname|(?:family|last) ?name)',
    '先(?:填寫|寫|填|輸入)姓(?:氏|(?!名))(?:[，,、]?(?:後|再|然後)(?:寫|填|輸入)?名字?)?',
    '姓氏?(?:行頭|行先|先行|在先|在前|排先|寫先|先(?!生))(?:[，,、]?名字?(?:在|行|排)?後)?',
    // What Microsoft Forms reads out behind each question.
    String.raw`(?:required to answer\.? ?)?\b(?:single line text|multi line text|single choice|multiple choice)\.? ?$`,
    '(?:必要|必填|必答)?[.。]? ?(?:單行文字|多行文字|單選|複選)[.。]? ?$',
    // `(leave empty if none)`, `（如無可留空）`.
    String.raw`\((?:please )?(?:leave|keep) (?:this |it )?(?:field )?(?:blank|empty) (?:if|when|where) (?:none|there (?:is|are) none|no |n/?a\b|not applicable|inapplicable|unknown|you (?:have|do not have|don't have) (?:none|no|any|one)\b)[^()]*\)`,
    '[(（]?(?:如|若)?(?:沒有|無|冇)(?:中文|英文)?(?:姓名|名字?)?[,，]?(?:者|則|可|可以)?(?:不填|不用填|留空|免填|唔使填)(?:寫)?[)）]?',
    '[(（]?(?:(?:value )?required|optional|mandatory|if any|if applicable|必填|必須填寫|選填|可選|如有|如適用)[)）]?',
    String.raw`\(if you have(?: one| any)?\)`,
  ].join('|'),
  'gu',
);

/** A label in the form in which the vocabulary is written, without what it says of how to fill in. */
export const plainLabel = memoised((text: string): string =>
  withCorrectSpelling(normaliseText(text))
    .replaceAll('身分', '身份')
    .replaceAll('姓別', '性別')
    .replace(/(?<!\p{Script=Han})身證/gu, '身份證')
    .replaceAll('_', ' ')
    .replace(/\b(first|last|given|family|middle|full)(names?)\b/gu, '$1 $2')
    .replace(/\b(name)\(s\)/gu, '$1s')
    .replace(/\bpolicy holder/gu, 'policyholder')
    // React Aria names a list by its prompt, too.
    .replace(/^(?:please )?(?:select|choose) an? (?:item|option|value) (?=\p{L})/u, '')
    .replace(QUALIFIERS, ' ')
    // What SAP and PeopleSoft call a name in the characters of another script.
    .replace(
      /\b(?:alternat(?:e|ive)|local|native) (?:character|script)s?\b|\b(?:chinese or other )?character-based\b/gu,
      'chinese',
    )
    // A number of which the end is starred out is no beginning by itself.
    .replace(/(?<=\d)\*{2,}/gu, 'xx')
    .replace(/[*:：「」『』“”"]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);
