import { withoutGeneratedParts } from './generated-parts.ts';
import { memoised } from './memoised.ts';

/**
 * Brings a label, an option or an identifier into the form in which the vocabulary is written: small letters,
 * half-width, traditional characters, single spaces.
 */
export const normaliseText = memoised((text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\p{Script=Han}/gu, (character) => TRADITIONAL.get(character) ?? character)
    .replace(/[\s\u200b]+/g, ' ')
    .trim(),
);

/** What ASP.NET puts before a control's own name. */
const CONTAINERS = /\b(?:ctl \d+|content place holder|main content|content)(?: \d+)?\b/gi;

/** The words of an identifier: `ctl00$txtEngName_2` -> `ctl 00 txt eng name 2`. */
export const identifierWords = memoised((identifier: string): string =>
  normaliseText(
    withoutGeneratedParts(identifier)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/([A-Za-z])(\d)/g, '$1 $2')
      .replace(/(\d)([A-Za-z])/g, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .replace(CONTAINERS, ' '),
  ),
);

/** The simplified characters that occur in the words of forms, each before its traditional one. */
const PAIRS =
  '证證証證号號码碼别別签簽发發记記电電报報称稱谓謂国國龄齡护護联聯亲親属屬紧緊监監见見业業户戶员員请請输輸选選择擇达達确確机機邮郵话話儿兒学學岁歲时時间間职職务務东東图圖态態类類个個为為内內' +
  '陆陸来來乡鄉单單关關门門写寫简簡体體丽麗实實资資币幣银銀账賬帐帳网網页頁处處办辦执執驾駕驶駛审審医醫产產价價优優惠惠询詢备備注註栏欄义義释釋担擔保保约約见見担擔从從应應须須与與样樣后後里裡复複设設计計导導师師妇婦诊診险險购購领領顾顧';

const TRADITIONAL = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair): [string, string] => {
    const [simplified = '', traditional = ''] = pair;
    return [simplified, traditional];
  }),
);
