import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteRule } from '../../../messages/site-rules.ts';
import type { RuleTrial } from '../../../messages/teaching.ts';
import type { TeachActions } from './teach-state.ts';

/** How long to wait for the next change, in milliseconds, before the page is asked. */
const SETTLED = 120;

/** Tries a rule on the page, again whenever it changes; `undefined` until the page has answered. */
export function useTrial(
  rule: SiteRule,
  tryRule: TeachActions['tryRule'],
  moment?: string,
): RuleTrial | undefined {
  const [trial, setTrial] = useState<{ readonly of: string; readonly trial: RuleTrial | undefined }>();
  // By its content: each change of anything makes a new object of the same rule.
  const tried = JSON.stringify([rule, moment]);
  const latest = useRef(rule);
  latest.current = rule;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await tryRule(latest.current);
      if (isCurrent) setTrial({ of: tried, trial: answer });
    }, SETTLED);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [tried, tryRule]);
  return trial?.of === tried ? trial.trial : undefined;
}
