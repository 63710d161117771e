import { expect, test } from 'vitest';
import { failureText } from '../../src/ui/failure-text.ts';
import { translations } from '../../src/ui/translation/translations.ts';

test('a failure has the sentence of its reason', () => {
  const { sentence, next } = failureText({ reason: 'no-card' }, translations['zh-HK']);
  expect(sentence).toBe('圖片中找不到香港身份證。');
  expect(next).toContain('圈選');
});

test("what the server's refusal means is said instead, where it is known", () => {
  const failure = { reason: 'server-refused', meaning: 'signature-expired', code: 'APIG.0301' } as const;
  const { sentence, next } = failureText(failure, translations.en);
  expect(sentence).toBe('The clock of this computer differs from that of the OCR server.');
  expect(next).toContain('Set the clock');
});
