import type { ControlDescription } from '../description.ts';
import { type Evidence, evidenceOf } from './control-evidence.ts';
import { datePartOfOptions } from './date-options.ts';
import { datePartOf } from './date-part-of.ts';
import { mainText } from './main-text.ts';
import { normaliseText } from './normalise-text.ts';
import { plainLabel } from './plain-label.ts';
import { readIdentifier } from './read-identifier.ts';
import type { DatePart, Language, Part, Topic } from './topics.ts';
import { unknownWords } from './unknown-words.ts';

/** What one control is taken for, and why. */
export interface ControlReading {
  readonly topic?: Topic;
  readonly score: number;
  /** Such as `label: name`. */
  readonly evidence: readonly string[];
  readonly language?: Language;
  /** Only Chinese words ask for it, which for a name may mean the Chinese one. */
  readonly chineseWording: boolean;
  readonly part?: Part;
}

/** Fewer points than this do not make a control ours. */
const ENOUGH = 45;

/** A control about something else must be outweighed clearly. */
const MARGIN = 1.25;

/** Inputs that are never for a card's data. */
const NEVER = new Set([
  'password',
  'search',
  'email',
  'url',
  'file',
  'time',
  'datetime-local',
  'week',
  'color',
  'range',
]);

/** Forms whose button says that they are not about a person: searches, logins, comments, newsletters. */
const OTHER_FORM =
  /search|filter|look ?up|\bfind\b|log ?in|sign ?in|subscribe|newsletter|comment|\breply\b|send (?:message|enquiry|inquiry)|搜尋|搜索|查詢|查找|篩選|登入|訂閱|留言|回覆|評論/u;

/** `Find nearest hospital & book` does more than to look something up. */
const COMMITS =
  /\bbook\b(?!ing)|\bapply\b|\bregister\b|\bsubmit\b(?! (?:a )?(?:comment|reply|search)|[\s/／]*(?:搜尋|搜索|查找|查詢(?![表請電熱])))|\bsave\b|\bcreate\b|\bjoin\b|\benrol|申請|登記|預約(?!查詢)|報名|儲存/u;

/** Beside those, a button that only clears says nothing more. */
const CLEARS = /^(?:reset|clear(?: all)?|cancel|go|重設|重置|清除|取消)$/u;

/** Whether a control holds none of a card's data whatever stands around it, also in the middle of a split date. */
export function isNeverOurs(control: ControlDescription): boolean {
  return NEVER.has(control.inputType) || isForSearching(control) || isOfAnotherForm(control);
}

/** `搜尋姓名、身份證、電話…`: what is found by, not what is asked for. */
function isForSearching({ kind, placeholder }: ControlDescription): boolean {
  return kind === 'text' && SEARCHES.test(normaliseText(placeholder));
}

const SEARCHES = /^\W*(?:search\b|搜尋|搜索|查詢(?![人者])|查找)/u;

function isOfAnotherForm({ submitText }: ControlDescription): boolean {
  const texts = normaliseText(submitText)
    .split(' | ')
    .filter((text) => text !== '' && !CLEARS.test(text));
  return texts.length > 0 && texts.every((text) => OTHER_FORM.test(text) && !COMMITS.test(text));
}

/** A box for many lines holds what a person writes, unless everything that is said about it is one plain question. */
function isForFreeText(control: ControlDescription, evidence: readonly Evidence[]): boolean {
  if (control.kind !== 'text' || control.inputType !== '') return false;
  const topics = new Set(evidence.flatMap(({ reading }) => reading.topic ?? []));
  const text = plainLabel(mainText(control));
  return topics.size > 1 || (topics.size === 1 && (unknownWords(text) > 0 || WRITING.test(text)));
}

const WRITING = /[?？!！。]$|問題|查詢|描述|說明|詳情|備註|意見|留言|想法|經過/u;

/** Weighs everything that is said about one control. */
export function readControl(control: ControlDescription): ControlReading {
  const evidence = evidenceOf(control);
  const totals = new Map<Topic, number>();
  for (const { points, reading } of evidence) {
    if (reading.topic === undefined) continue;
    totals.set(reading.topic, (totals.get(reading.topic) ?? 0) + points * reading.strength);
  }
  const ranking = [...totals].sort(([, one], [, other]) => other - one);
  const [best, second] = ranking;
  const decided =
    best !== undefined && best[0] !== 'other' && best[1] >= ENOUGH && best[1] >= MARGIN * (second?.[1] ?? 0)
      ? best
      : undefined;
  const topic = decided?.[0] ?? (best === undefined ? undefined : 'other');
  const language = firstOf(evidence, ({ reading }) => reading.language);
  const part =
    firstOf(evidence, ({ reading }) => reading.part) ??
    datePartOfOptions(control.options) ??
    rangePart(control);
  return {
    ...(isNeverOurs(control) || isForFreeText(control, evidence)
      ? { topic: 'other' as const }
      : topic && { topic }),
    score: Math.round(decided?.[1] ?? 0),
    evidence: evidence.flatMap(({ source, reading }) =>
      reading.topic === undefined ? [] : [`${source}: ${reading.topic}`],
    ),
    chineseWording:
      /\p{Script=Han}/u.test(mainText(control)) && !/[a-z]{2}/i.test(plainLabel(mainText(control))),
    ...(language && { language }),
    ...(part && { part }),
  };
}

function rangePart({ range, kind, inputType }: ControlDescription): DatePart | undefined {
  if (kind !== 'spinbutton' && inputType !== 'number') return undefined;
  const max = Number(range.max);
  if (max === 31 || max === 30 || max === 28 || max === 29) return 'day';
  if (max === 12) return 'month';
  return max >= 1900 && max <= 9999 ? 'year' : undefined;
}

function firstOf<Value>(
  evidence: readonly Evidence[],
  read: (evidence: Evidence) => Value | undefined,
): Value | undefined {
  for (const source of evidence) {
    const value = read(source);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The part of a date that a control's own words or shape name. */
export function ownDatePart(control: ControlDescription): DatePart | undefined {
  return (
    datePartOf(plainLabel(control.label)) ??
    datePartOf(plainLabel(control.placeholder)) ??
    datePartOfOptions(control.options) ??
    rangePart(control) ??
    control.identifiers.map((identifier) => readIdentifier(identifier).part).find(isDatePart) ??
    control.hints.map((hint) => datePartOf(plainLabel(hint))).find(isDatePart)
  );
}

export function isDatePart(part: Part | undefined): part is DatePart {
  return part === 'day' || part === 'month' || part === 'year';
}
