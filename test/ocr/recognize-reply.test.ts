import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '../../src/card/result.ts';
import { parseRecognizeReply } from '../../src/ocr/recognize-reply.ts';

const TEXT_FIELDS = FIELD_NAMES.filter((field) => field !== 'permanent' && field !== 'sex');
const notRead = fc.constantFrom(undefined, null, '');

describe('parseRecognizeReply', () => {
  it('takes a full reply as it is', () => {
    const confidence = Object.fromEntries(FIELD_NAMES.map((field) => [field, 0.9876]));
    const result = {
      name: '樂永晴',
      name_en: 'LOK, Wing Ching',
      sex: 'F',
      birth_date: '03-06-1985',
      number: 'Z683365(5)',
      symbols: '***AZ',
      name_telegraph_code: '286730572532',
      permanent: true,
      initial_issue_date: '(06-96)',
      issue_date: '26-11-18',
      portrait_location: [
        [1, 2],
        [30, 2],
        [30, 40],
        [1, 40],
      ],
      portrait_image: '/9j/4AAQ',
      confidence,
    };
    expect(parseRecognizeReply({ result })).toEqual({ ok: true, value: result });
  });

  it('takes absent, null and empty fields for not read, and drops what the contract does not know', () => {
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(TEXT_FIELDS.map((field) => [field, notRead]))),
        fc.record({ permanent: notRead, portrait_location: notRead, confidence: notRead }),
        fc.dictionary(
          fc.string().filter((key) => !/^(name|sex|number|perm|port|conf|.*_)/.test(key)),
          fc.anything(),
        ),
        (fields, others, extras) => {
          const reply = { ...extras, result: { ...extras, ...fields, sex: fields.name, ...others } };
          const parsed = parseRecognizeReply(reply);
          expect(parsed.ok).toBe(true);
          if (!parsed.ok) return;
          expect(Object.keys(parsed.value).sort()).toEqual(
            [...FIELD_NAMES.filter((field) => field !== 'permanent'), 'confidence'].sort(),
          );
          expect(TEXT_FIELDS.every((field) => parsed.value[field] === '')).toBe(true);
        },
      ),
    );
  });

  it.each([
    [{ result: { number: 683365 } }, 'result.number'],
    [{ result: { permanent: 'yes' } }, 'result.permanent'],
    [{ result: { sex: '女' } }, 'result.sex'],
    [{ result: { confidence: 'high' } }, 'result.confidence'],
    [{ result: { portrait_location: [[1, 2]] } }, 'result.portrait_location'],
    [{ result: { name: 'x'.repeat(201) } }, 'result.name'],
    [{ result: null }, 'result'],
    [{}, 'result'],
    [[], 'reply'],
    ['<html>', 'reply'],
    [undefined, 'reply'],
  ])('names the place where a reply breaks the contract: %j', (reply, place) => {
    expect(parseRecognizeReply(reply)).toEqual({ ok: false, failure: place });
  });

  it('never throws, whatever a server sends', () => {
    fc.assert(
      fc.property(fc.anything(), (reply) => {
        expect(typeof parseRecognizeReply({ result: reply }).ok).toBe('boolean');
      }),
    );
  });
});
