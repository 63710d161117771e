import { HOLDER_WORDS_CHINESE } from './holder-words.ts';
import { memoised } from './memoised.ts';
import { withoutOtherPerson } from './read-person.ts';
import type { Language, NamePart, Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

const CHINESE_NAME_PHRASE =
  /^(?:.*[^\p{Script=Han}])?((?:\p{Script=Han})*?)(姓名|全名|名字|姓氏|中文名|英文名|姓|名)(?:稱|拼音)?(?:係咩|係乜嘢?|係|是|呢|是什麼|是甚麼|為何|點寫|點串)?(?:[^\p{Script=Han}].*)?$/u;

/** What may stand before 姓名 without making it somebody else's or something else's. */
const CHINESE_NAME_MODIFIERS = new RegExp(
  `^(?:${[
    ...HOLDER_WORDS_CHINESE,
    ...(
      '輸入 填寫 提供 請 先 中英文 中文 英文 繁體 申請 客 使用者 用戶 市民 受試者 個案 貴 兒童 幼兒 小朋友 本人 閣下 您 你 請問 嘅 個 咁 噉 面 叫 咩 乜 乜嘢 什麼 甚麼 ' +
      '個人 真實 法定 主 第一 首 香港 身份證 證件 護照 的 之 全 及 和 與 或 姓名 姓氏 名字 姓 名 拼音 原'
    ).split(' '),
  ].join('|')})*$`,
  'u',
);

/** `貨櫃車司機`, `受影響住客`: a role with a word more. */
const OF_SOME_HOLDER = new RegExp(
  `^(?!前|原|舊|其他|另一).{1,4}(?:${HOLDER_WORDS_CHINESE.join('|')})(?:中文|英文|的|之)*$`,
  'u',
);

/** What software for all the world calls a name that is not in Latin letters. */
const IN_OWN_SCRIPT =
  /^(?:full )?names? in (?:the |your )?(?:(?:native|local|own|original) (?:script|language|characters?|writing)|characters)(?: ?[(（]?(?:chinese|中文)[)）]?)?$/u;

/** Whether a plain label asks for the name of a person who may be the holder. */
export function nameTopic(label: string): { topic: Topic; strength: number } | undefined {
  const plain = withoutOtherPerson(label);
  if (IN_OWN_SCRIPT.test(plain)) return { topic: 'name', strength: 0.9 };
  if (
    /\bnames?\b|\bsurname\b|\bforenames?\b|\blast\b(?=.*\bname)|(?:sur|fore|fore|full|first|last|given|family)names?\b/u.test(
      plain,
    )
  ) {
    if (/\bchristian name\b/u.test(plain)) return { topic: 'other', strength: 0.8 };
    const unknown = unknownWords(plain);
    if (unknown === 0) return { topic: 'name', strength: 1 };
    return unknown === 1 && /surname|(?:family|last|given|first) names?/u.test(plain)
      ? { topic: 'name', strength: 0.7 }
      : { topic: 'other', strength: 0.8 };
  }
  if (/^(?:in )?(?:traditional )?chinese characters?$/u.test(plain)) return { topic: 'name', strength: 0.9 };
  if (/^(?:姓名的?)?(?:英文|羅馬)?拼音$/u.test(plain.replace(/[(（][^)）]*[)）]/gu, '').trim()))
    return { topic: 'name', strength: 0.9 };
  if (/^(?:sur|last|first|given|family)$/u.test(plain)) return { topic: 'name', strength: 0.6 };
  if (/名稱|姓名學/u.test(plain)) return { topic: 'other', strength: 1 };
  // `英文姓名（大楷，先姓後名）`: what stands in brackets tells how to write it.
  const match = CHINESE_NAME_PHRASE.exec(
    plain
      .replace(
        /(?<=姓名|全名|文名|個名) ?[(（][^)）]*(?:大楷|大寫|正楷|先姓|毋須|無須|無需|唔使|唔駛|不用|不包|不連|連埋?姓|包括姓)[^)）]*[)）]/gu,
        ' ',
      )
      .trim(),
  );
  if (match === null) return undefined;
  const modifiers = (match[1] ?? '').replace(/[的之]/gu, '');
  return CHINESE_NAME_MODIFIERS.test(modifiers) || OF_SOME_HOLDER.test(modifiers)
    ? { topic: 'name', strength: 1 }
    : { topic: 'other', strength: 0.8 };
}

/** The language in which a plain label asks, if it names just one. */
export const languageOf = memoised((plain: string): Language | undefined => {
  const english =
    /\beng(?:lish)?\b|\bin latin\b|pinyin|roman|^\W*英(?!\p{Script=Han})|英文|英語|拼音|外文/u.test(plain);
  const chinese =
    IN_OWN_SCRIPT.test(plain) ||
    /\bchi(?:nese)?\b|\b(?:local|native) (?:(?:sur|last|family|first|given|full|middle) ?)?names?\b|\bnames? [(（]?(?:local|native)[)）]?$|^\W*中(?!\p{Script=Han})|中文|漢字|華文/u.test(
      plain,
    );
  if (english === chinese) return undefined;
  return english ? 'english' : 'chinese';
});

/** Whether a text is nothing but the word for a part of a name: `First`, `Last name`, `姓`. */
export function isPartAlone(plain: string): boolean {
  return /^(?:(?:first|last|given|family|middle) ?names?|first|last|given|family|middle|surname|sur ?name|forenames?|姓|姓氏|名|名字)$/u.test(
    plain,
  );
}

/** `First and last name` is a whole one. */
const BOTH_PARTS =
  /(?:first|given)(?: names?)? ?(?:and|&|\/|,|\+) ?(?:last|family|sur)|(?:last|family|sur)(?: ?names?)? ?(?:and|&|\/|,|\+) ?(?:first|given)|姓氏? ?[,、/+&及和與] ?名(?:字(?![前稱])|(?![字稱前]))|姓氏? 名字?[^\p{L}]*$/u;

/** Which part of a name a plain label asks for; nothing for the whole. */
export function namePartOf(plain: string): NamePart | undefined {
  // `英文姓名 (姓)` asks for a part of it,
  const aside = /[(（[]([^)）\]]*)[)）\]]/u.exec(plain)?.[1]?.trim() ?? '';
  if (isPartAlone(aside)) return namePartOf(aside);
  // `English name (surname first)` for the whole name.
  const withoutAside = plain.replace(/[(（][^)）]*[)）]/gu, ' ').trim();
  const text = /\p{L}/u.test(withoutAside) ? withoutAside : plain;
  if (BOTH_PARTS.test(text)) return undefined;
  if (
    /(?:不|毋須|無須|無需|唔使|唔駛|唔需要|唔好)(?:要|用)?再?(?:包括|包|含|連|填寫?|寫|打|輸入)(?:埋|番|返)?個?姓(?!名)|(?:毋須|無須|無需|唔使|唔駛|唔要|不用)個?姓氏?(?=\s*(?:$|[)）]))/u.test(
      plain,
    )
  )
    return 'given';
  const surname = /sur ?name|(?:family|last) ?name|姓氏|姓(?!名)|(?:^|[—–-] ?)last$/u.test(text);
  const middle = /middle|中間名/u.test(text);
  // `中間名` is no `名`.
  const ends = text.replace(/中間名/gu, ' ');
  const given =
    /(?:given|first|oth(?:er)?)(?: ?(?:and|&|\/) ?middle)? ?names?|forename|(?:^|[—–-] ?)first(?: ?(?:and|&|\/) ?middle)?$|^given$|(?<![姓文全件署咩乜報提簽客人員生者戶主友])名(?!稱|字|前)/u.test(
      ends,
    );
  if (surname === given) return middle && !surname ? 'middle' : undefined;
  return surname ? 'surname' : 'given';
}
