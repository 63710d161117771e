import { ownWrappers } from './own-wrappers.ts';

const CONTROLS = 'input:not([type=hidden]), select, textarea';

/** The button or picture beside a box that opens its calendar or list, in a wrapper that holds this box and nothing else to fill in. */
export function popupOpener(element: HTMLElement): HTMLElement | undefined {
  const siblings = [element.nextElementSibling, element.previousElementSibling];
  const around = ownWrappers(element, CONTROLS).flatMap((wrapper) => [...wrapper.querySelectorAll('*')]);
  return [...siblings, ...around].find(
    (candidate): candidate is HTMLElement =>
      candidate instanceof HTMLElement && candidate !== element && isOpener(candidate),
  );
}

/**
 * Never a link, never what sends a form off (a button without a type does), never what carries words of its own or is
 * there for something else by its names: to remove, to clear, to add, to help.
 */
function isOpener(candidate: HTMLElement): boolean {
  if (!candidate.matches('button, [role=button], img, i, [class*=calendar]')) return false;
  if (candidate.closest('a[href]') !== null) return false;
  const text = (candidate.textContent ?? '').trim();
  if (!ICON_NAME.test(text) || OTHER_SIGN.test(text)) return false;
  const whole = candidate.closest('button, [role=button]') ?? candidate;
  if ([whole, ...whole.querySelectorAll('*')].some((part) => OTHER_PURPOSE.test(namesOf(part)))) return false;
  const button = candidate.closest('button');
  return button === null || button.form === null || button.type === 'button';
}

function namesOf(part: Element): string {
  return ['aria-label', 'title', 'alt', 'class'].map((name) => part.getAttribute(name) ?? '').join('|');
}

const OTHER_SIGN = /^[x×✕✖✗✘+＋\-−–?？!！]$/iu;
const OTHER_PURPOSE =
  /(?<![a-z])(?:remove|delete|clear(?!-?fix)|close|cancel|trash|help)(?![a-z])|(?:^|\|)add(?![a-z])|刪除|删除|清除|清空|移除|關閉|关闭|取消|新增/iu;

/** Icon fonts draw a word as a picture. */
const ICON_NAME = /^(?:.{0,2}|event|today|calendar(?:[-_](?:today|month))?|date_range)$/iu;
