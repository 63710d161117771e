import type { BenchCase } from './cases/bench-case.ts';
import { type CaseOutcome, scoreAnswer } from './score-answer.ts';
import type { Subject } from './subjects/subject.ts';

/** Gives every picture to the reader, one after the other; the first one twice, so that no time is spent on warming up. */
export async function runCases(
  subject: Subject,
  cases: readonly BenchCase[],
  onProgress: (done: number, total: number) => void,
): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  const [first] = cases;
  if (first) await subject.answer(await first.load());
  for (const benchCase of cases) {
    const picture = await benchCase.load();
    outcomes.push(scoreAnswer(benchCase, await subject.answer(picture)));
    onProgress(outcomes.length, cases.length);
  }
  return outcomes;
}
