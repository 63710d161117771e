import {
  type PartialDate,
  parseBirthDate,
  parseFirstRegistration,
  parseIssueDate,
} from '../../card/dates.ts';
import { type ChineseName, type EnglishName, parseChineseName, parseEnglishName } from '../../card/names.ts';
import { type CardNumber, parseCardNumber } from '../../card/number.ts';
import type { FieldConfidence, HkIdCardResult } from '../../card/result.ts';
import type { Result } from '../../result.ts';

/** A reading taken apart into what forms ask for. What was not read, or does not parse, is absent. */
export interface CardValues {
  readonly chineseName?: ChineseName;
  readonly englishName?: EnglishName;
  readonly sex?: 'M' | 'F';
  readonly birthDate?: PartialDate;
  readonly number?: CardNumber;
  readonly symbols?: string;
  /** Four digits for each character of the Chinese name. */
  readonly telegraphCodes?: readonly string[];
  readonly permanent?: boolean;
  readonly firstRegistration?: PartialDate;
  readonly issueDate?: PartialDate;
  readonly confidence: FieldConfidence;
}

export function cardValues(result: HkIdCardResult): CardValues {
  const issue = readValue(parseIssueDate(result.issue_date));
  const codes = result.name_telegraph_code.match(/\d{4}/g);
  return {
    ...present('chineseName', readValue(parseChineseName(result.name))),
    ...present('englishName', readValue(parseEnglishName(result.name_en))),
    ...present('sex', result.sex === '' ? undefined : result.sex),
    ...present('birthDate', readValue(parseBirthDate(result.birth_date))),
    ...present('number', readValue(parseCardNumber(result.number))),
    ...present('symbols', result.symbols === '' ? undefined : result.symbols),
    ...present('telegraphCodes', codes === null ? undefined : [...codes]),
    ...present('permanent', result.permanent),
    ...present('firstRegistration', readValue(parseFirstRegistration(result.initial_issue_date, issue))),
    ...present('issueDate', issue),
    confidence: result.confidence,
  };
}

function readValue<Value, Failure>(result: Result<Value, Failure>): Value | undefined {
  return result.ok ? result.value : undefined;
}

/** An entry for what is there, nothing for what is not. */
function present<Key extends keyof CardValues>(key: Key, value: CardValues[Key]): Partial<CardValues> {
  return value === undefined ? {} : { [key]: value };
}
