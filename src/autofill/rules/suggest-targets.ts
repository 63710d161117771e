import type { HkIdCardResult } from '../../card/result.ts';
import type { FrameToPlan } from '../description.ts';
import { cardValues } from '../plan/card-values.ts';
import { controlName } from '../plan/control-name.ts';
import { findCandidates } from '../plan/find-candidates.ts';
import { planFill } from '../plan/plan-fill.ts';
import type { RuleTarget } from './site-rule.ts';
import { targetOf } from './target-wants.ts';

export interface Suggestion {
  readonly frameId: number;
  readonly controlId: string;
  /** What a person calls the control. */
  readonly label: string;
  /** What the control is for, if for anything of a card. */
  readonly target?: RuleTarget;
  /** One of several boxes that hold one value together. */
  readonly isPart: boolean;
  /** It is filled as things are, given a card that prints everything. */
  readonly filled: boolean;
}

/** An invented person with everything that a card can print. */
const COMPLETE_CARD: HkIdCardResult = {
  name: '陳大文',
  name_en: 'CHAN, Tai Man',
  sex: 'M',
  birth_date: '21-03-1990',
  number: 'A123456(3)',
  symbols: '***AZ',
  name_telegraph_code: '711511292429',
  permanent: true,
  initial_issue_date: '(04-08)',
  issue_date: '26-11-18',
  confidence: {
    name: 1,
    name_en: 1,
    sex: 1,
    birth_date: 1,
    number: 1,
    symbols: 1,
    name_telegraph_code: 1,
    permanent: 1,
    initial_issue_date: 1,
    issue_date: 1,
  },
};

/** A name as long as a card can print: there may be a box for each of its codes. */
const LONGEST_NAME: HkIdCardResult = {
  ...COMPLETE_CARD,
  name: '陳大文陳大文',
  name_telegraph_code: '711511292429711511292429',
};

/** For every control of a page, in its order, what the heuristics take it for, whatever card there is. */
export function suggestTargets(frames: readonly FrameToPlan[]): Suggestion[] {
  const candidates = frames.flatMap((frame) => findCandidates(frame, true));
  const steps = [COMPLETE_CARD, LONGEST_NAME].flatMap(
    (card) => planFill({ frames, values: cardValues(card), threshold: 0, overwrite: true }).steps,
  );
  return frames.flatMap(({ frameId, description }) =>
    description.controls.map((control): Suggestion => {
      const isThis = (one: { frameId: number; controlId: string }): boolean =>
        one.frameId === frameId && one.controlId === control.controlId;
      const candidate = candidates.find((one) =>
        isThis({ frameId: one.frameId, controlId: one.control.controlId }),
      );
      const isPart = candidate?.box !== undefined;
      return {
        frameId,
        controlId: control.controlId,
        label: controlName(control),
        isPart,
        filled: steps.some(isThis),
        ...(candidate === undefined ? {} : { target: targetOf(candidate.want) }),
      };
    }),
  );
}
