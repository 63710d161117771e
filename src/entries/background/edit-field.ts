import type { FieldName, HkIdCardResult } from '../../card/result.ts';
import type { PageReply } from '../../messages/requests.ts';
import { sessionReading } from '../session-state.ts';
import { currentReading } from './current-reading.ts';
import { inStateTurn } from './in-turn.ts';

/** What a person wrote is taken as it is, and is certain. `permanent` is edited as `true`, `false` or empty. */
export async function editField(field: FieldName, value: string): Promise<PageReply> {
  if ((await currentReading()) === null) return { ok: false, failure: { reason: 'no-reading' } };
  await inStateTurn(async () => {
    const reading = await sessionReading.get();
    if (reading === null) return;
    const edited = [...new Set([...reading.edited, field])];
    await sessionReading.set({ ...reading, edited, result: withField(reading.result, field, value) });
  });
  return { ok: true };
}

function withField(result: HkIdCardResult, field: FieldName, value: string): HkIdCardResult {
  const confidence = { ...result.confidence, [field]: 1 };
  if (field === 'permanent') {
    const { permanent: _replaced, ...others } = result;
    return { ...others, confidence, ...(value === '' ? {} : { permanent: value === 'true' }) };
  }
  if (field === 'sex') return { ...result, confidence, sex: value === 'M' || value === 'F' ? value : '' };
  return { ...result, confidence, [field]: value };
}
