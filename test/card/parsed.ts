import type { Result } from '../../src/result.ts';

/** The value of something that has to parse in this test. */
export function parsed<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`did not parse: ${String(result.failure)}`);
  return result.value;
}
