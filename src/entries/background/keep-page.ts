import type { Job } from '../../messages/state.ts';
import { sessionJob } from '../session-state.ts';
import { inStateTurn } from './in-turn.ts';
import { runningJob } from './job-store.ts';
import { identifyPage } from './page-script.ts';

/** Notes which document a job is about, the first time, unless it is turned to another tab meanwhile. */
export async function keepPage({ id, target }: Job): Promise<void> {
  if (target === undefined || target.page !== undefined) return;
  const page = await identifyPage(target.tabId);
  if (page === undefined) return;
  await inStateTurn(async () => {
    const job = await runningJob(id);
    if (job?.target?.tabId !== target.tabId) return;
    await sessionJob.set({ ...job, target: { ...job.target, page } });
  });
}
