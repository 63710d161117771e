import type { ServerFailure } from '../server-failure.ts';

/** Watches over one call: its deadline, its cancellation, and the limit of each attempt. */
export interface CallTimer {
  /** Milliseconds left of the whole call. */
  remaining(): number;
  /**
   * Runs one attempt with a signal that ends it at its limit, at the deadline or when the user cancels.
   * What the attempt rejects with comes back as the failure that it means.
   */
  attempt<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value | CallEnded>;
  /** Waits; undefined when the time is over without a cancellation. */
  wait(milliseconds: number): Promise<CallEnded | undefined>;
}

export class CallEnded {
  readonly failure: ServerFailure;
  constructor(failure: ServerFailure) {
    this.failure = failure;
  }
}

interface TimerOptions {
  readonly now: () => number;
  readonly isOnline: () => boolean;
  readonly attemptLimit: number;
  readonly deadline: number;
}

export function createCallTimer(options: TimerOptions, cancelled: AbortSignal | undefined): CallTimer {
  const end = options.now() + options.deadline;
  const remaining = () => Math.max(0, end - options.now());

  return {
    remaining,
    async attempt(work) {
      if (cancelled?.aborted) return new CallEnded({ kind: 'cancelled' });
      const limit = Math.min(options.attemptLimit, remaining());
      const controller = new AbortController();
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        controller.abort();
      }, limit);
      const cancel = () => controller.abort();
      cancelled?.addEventListener('abort', cancel);
      try {
        return await work(controller.signal);
      } catch {
        if (cancelled?.aborted) return new CallEnded({ kind: 'cancelled' });
        if (timedOut) {
          const attempt = limit === options.attemptLimit;
          return new CallEnded({
            kind: 'timed-out',
            limit: attempt ? 'attempt' : 'deadline',
            seconds: Math.round((attempt ? limit : options.deadline) / 1000),
          });
        }
        return new CallEnded({ kind: options.isOnline() ? 'no-connection' : 'offline' });
      } finally {
        clearTimeout(timer);
        cancelled?.removeEventListener('abort', cancel);
      }
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const finish = () => {
          clearTimeout(timer);
          cancelled?.removeEventListener('abort', finish);
          resolve(cancelled?.aborted ? new CallEnded({ kind: 'cancelled' }) : undefined);
        };
        const timer = setTimeout(finish, milliseconds);
        if (cancelled?.aborted) finish();
        else cancelled?.addEventListener('abort', finish);
      }),
  };
}
