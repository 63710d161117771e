/**
 * Pairs of forms of one character that Hong Kong cards print and recognisers exchange for each other.
 * From names met in Hong Kong; not the whole of Unihan, where a pair such as 杰 and 傑 counts although they are
 * different characters in a name, with different telegraph codes. Of every pair but 嫻 and 嫺 one form has no
 * Taiwan code of its own.
 */
const PAIRS =
  '衞衛 啓啟 峯峰 恆恒 溫温 黃黄 呂吕 強强 羣群 嫻嫺 彥彦 瑤瑶 説說 汚污 晉晋 姸妍 屛屏 旣既 玨珏 甁瓶 皐皋 爲為 淸清 靑青 眞真 ' +
  '愼慎 鎭鎮 鋭銳 悅悦 閲閱 稅税 脱脫 蛻蜕 敎教 錄録 綠緑 內内 戶户 產産 顏顔 絕絶 卽即 鄕鄉 緖緒 濶闊 塲場 寳寶 畧略 匀勻 ' +
  '羨羡 曁暨 槪概 郞郎 麽麼 册冊 粤粵 僞偽 黙默 銹鏽 韵韻';

const otherForm: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((pair) => {
    const [first = '', second = ''] = [...pair];
    return [
      [first, second],
      [second, first],
    ] as const;
  }),
);

/** The other printed form of a character, as `衛` for `衞`; absent for most characters. */
export function glyphVariant(character: string): string | undefined {
  return otherForm.get(character);
}

/** The text with every character in one agreed form, so that two readings can be compared. Not for display. */
export function foldGlyphVariants(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      const other = otherForm.get(character);
      return other !== undefined && other < character ? other : character;
    })
    .join('');
}

/**
 * Characters of which Hong Kong cards carry two forms, both common in names and both of the same telegraph code: the
 * code cannot tell them apart, and recognisers take one for the other.
 */
const TWO_FORMS = new Set('衞衛啓啟峯峰恆恒溫温羣群彥彦嫻嫺栢柏濶闊');

/** Whether only the picture, and no code, can say which form of a character is printed. */
export function hasTwoPrintedForms(character: string): boolean {
  return TWO_FORMS.has(character);
}
