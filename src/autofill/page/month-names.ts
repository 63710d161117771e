const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The number of a month that is written alone: `June`, `Jun.`, `6月`, `六月`. */
export function monthNumber(text: string): number | undefined {
  const isAlone = /^(?:[a-z]{3,9}\.?|\d{1,2} ?月|[一二三四五六七八九十]{1,2}月)$/iu.test(text);
  return isAlone ? monthIn(text) : undefined;
}

/** The month that a text names. */
export function monthIn(text: string): number | undefined {
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.exec(text)?.[1];
  if (name) return MONTHS.indexOf(name.toLowerCase()) + 1;
  const number = /(?<!\d)(1[0-2]|0?[1-9])\s*月/u.exec(text)?.[1];
  if (number) return Number(number);
  const chinese = /(十[一二]?|[一二三四五六七八九])月/u.exec(text)?.[1];
  if (chinese) return CHINESE_MONTHS.indexOf(chinese) + 1;
  const numeric = /(?<!\d)(?:(0?[1-9]|1[0-2])\s*[/.-]\s*\d{4}|\d{4}\s*[/.-]\s*(0?[1-9]|1[0-2]))(?!\d)/.exec(
    text,
  );
  const found = numeric?.[1] ?? numeric?.[2];
  return found === undefined ? undefined : Number(found);
}
