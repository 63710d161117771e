/** A name or a number, whatever you know: a search for somebody, not a question. */
const LOOKUP = new RegExp(
  [
    String.raw`(?:\bnames?|姓名) ?(?:\/|或|、|,|\bor\b) ?(?:your |the )?(?:hk ?id|hkic|id\b|identity|identification|身份證|證件|phone|tel|mobile|電話|手機)`,
    String.raw`(?:\bhkid|\bhkic|\bid|card|number|\bno\.?|身份證|證件|號碼) ?(?:\/|或|、|,|\bor\b) ?(?:your |the |full )?(?:name\b|姓名)`,
    String.raw`\b(?:order|case|file|reference|ref|application|booking|ticket|policy|account|member(?:ship)?|e-?mail|phone|mobile|tel)\.? ?(?:no\.?|number|id\b|#)? ?(?:\/|或|、|,|\bor\b) ?(?:your |the )?(?:hk ?id|hkic|identity)`,
    '(?:訂單|個案|檔案|參考|申請|預約|保單|會員|電話|手機)(?:編號|號碼)? ?(?:\\/|或|、|,) ?(?:香港)?身份證',
    '^(?:快速|進階|快捷)?(?:查詢|搜尋|搜索|查找)$',
    '^(?:quick|advanced)? ?(?:search|look ?up|find)(?: by)?$',
  ].join('|'),
  'u',
);

/** A warning to leave something out, not a question for it. */
const FORBIDS =
  /\b(?:never|do not|don't|please avoid) (?:post|share|disclose|publish|reveal|send|upload)\b|(?:切勿|請勿|不要|唔好)(?:張貼|公開|披露|透露|分享|上載|發布|發佈)/u;

/** What the page is for: `管理司機資料、證件及聯繫方式`. */
const PURPOSE = /^管理\p{Script=Han}+資料[、,]/u;

/** Whether a text searches for somebody or warns, instead of asking for a value. */
export function isNoQuestion(plain: string): boolean {
  return LOOKUP.test(plain) || FORBIDS.test(plain) || PURPOSE.test(plain);
}
