import * as z from 'zod/mini';
import { type FillReport, fillReportSchema } from '../../autofill/report.ts';
import { type Job, jobSchema, type StoredReading, storedReadingSchema } from '../../messages/state.ts';
import type { ExtensionBrowser } from './launch-extension.ts';

/** What the extension keeps in `storage.session`, seen from outside. */
export interface SessionState {
  readonly job: Job | undefined;
  readonly reading: StoredReading | undefined;
  readonly report: FillReport | undefined;
}

/** A stored item of the extension: the value in an envelope with its version. */
function stored<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(z.object({ value: z.nullable(schema) }));
}

const sessionSchema = z.object({
  job: stored(jobSchema),
  reading: stored(storedReadingSchema),
  report: stored(z.object({ report: fillReportSchema })),
});

export async function sessionState(browser: ExtensionBrowser): Promise<SessionState> {
  const observer = await browser.observer();
  const content = await observer.evaluate(() => chrome.storage.session.get(['job', 'reading', 'report']));
  const { job, reading, report } = z.parse(sessionSchema, content);
  return {
    job: job?.value ?? undefined,
    reading: reading?.value ?? undefined,
    report: report?.value?.report,
  };
}

/**
 * Waits for a state of the extension. Throws with the last job when it does not come.
 *
 * @param within milliseconds
 */
export async function sessionStateWhen(
  browser: ExtensionBrowser,
  isAwaited: (state: SessionState) => boolean,
  within = 60_000,
): Promise<SessionState> {
  const deadline = Date.now() + within;
  for (;;) {
    const state = await sessionState(browser);
    if (isAwaited(state)) return state;
    if (Date.now() > deadline) {
      throw new Error(`not within ${within} ms; the job: ${JSON.stringify(state.job ?? 'none')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until a job has ended, well or badly; `after` is the job before it. */
export function endOfJob(
  browser: ExtensionBrowser,
  options: { readonly after?: string | undefined; readonly within?: number } = {},
): Promise<SessionState> {
  return sessionStateWhen(
    browser,
    ({ job }) => job !== undefined && job.id !== options.after && ['done', 'failed'].includes(job.step),
    options.within,
  );
}
