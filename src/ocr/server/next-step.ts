import type { Refusal } from './interpret-refusal.ts';

/** What was already done about refusals in this call: each remedy has its bound. */
export interface Remedies {
  readonly backOffs: number;
  readonly once: boolean;
  readonly renewed: boolean;
  readonly transcoded: boolean;
  readonly shrunk: boolean;
}

export const NO_REMEDIES: Remedies = {
  backOffs: 0,
  once: false,
  renewed: false,
  transcoded: false,
  shrunk: false,
};

export type NextStep =
  | { readonly do: 'give-up' }
  | { readonly do: 'wait'; readonly milliseconds: number; readonly remedies: Remedies }
  | { readonly do: 'renew-token' | 'transcode' | 'shrink' | 'send-pixels'; readonly remedies: Remedies };

interface Situation {
  readonly remedies: Remedies;
  readonly carries: 'url' | 'pixels';
  readonly tokenRenewable: boolean;
  /** Milliseconds left of the call. */
  readonly remaining: number;
  /** Shortest wait, in milliseconds. */
  readonly backOff: number;
}

const MAX_BACK_OFFS = 4;

/**
 * What to do about a refusal without asking the user. Nothing is repeated without a bound, and a wait that would
 * outlast the call is not begun. Credentials other than an IAM user's are never tried twice: five failures lock a key.
 */
export function nextStep(refusal: Refusal, situation: Situation): NextStep {
  const { remedies, carries } = situation;
  switch (refusal.retry) {
    case 'renew-token':
      return situation.tokenRenewable && !remedies.renewed
        ? { do: 'renew-token', remedies: { ...remedies, renewed: true } }
        : { do: 'give-up' };
    case 'back-off':
      if (remedies.backOffs >= MAX_BACK_OFFS) return { do: 'give-up' };
      return wait(refusal, situation, { ...remedies, backOffs: remedies.backOffs + 1 });
    case 'once':
      return remedies.once ? { do: 'give-up' } : wait(refusal, situation, { ...remedies, once: true });
    case 'send-pixels':
      return carries === 'url' ? { do: 'send-pixels', remedies } : { do: 'give-up' };
    case 'transcode':
      if (carries === 'url') return { do: 'send-pixels', remedies };
      return remedies.transcoded
        ? { do: 'give-up' }
        : { do: 'transcode', remedies: { ...remedies, transcoded: true } };
    case 'shrink':
      if (carries === 'url') return { do: 'send-pixels', remedies };
      return remedies.shrunk ? { do: 'give-up' } : { do: 'shrink', remedies: { ...remedies, shrunk: true } };
    case 'never':
      return { do: 'give-up' };
  }
}

function wait(refusal: Refusal, situation: Situation, remedies: Remedies): NextStep {
  const doubled = situation.backOff * 2 ** situation.remedies.backOffs;
  const jitter = Math.random() * situation.backOff * 0.5;
  const milliseconds = Math.round(Math.max(refusal.retryAfter ?? 0, doubled + jitter));
  return milliseconds < situation.remaining ? { do: 'wait', milliseconds, remedies } : { do: 'give-up' };
}
