import * as z from 'zod/mini';
import { extendRule } from '../../autofill/rules/extend-rule.ts';
import { type CorrectionsRequest, correctionsReplySchema } from '../../messages/corrections.ts';
import { type TrialRequest, trialReplySchema } from '../../messages/teaching.ts';
import { sendToExtension } from '../../platform/messaging.ts';
import type { TeachActions } from '../../ui/popup/teach/teach-state.ts';
import { askBackground } from '../ask-background.ts';
import { remarksOn } from '../remarks-on.ts';
import { saveRule } from '../save-rule.ts';

/** What the popup does with the rule for the page behind it. */
export const teachActions: TeachActions = {
  async teachForm() {
    const failure = await askBackground({ type: 'teach-form' });
    // The user points at the page: the popup would lie over it.
    if (failure === undefined) window.close();
    return failure;
  },
  stopTeaching: () => askBackground({ type: 'stop-teaching' }),
  async tryRule(rule) {
    try {
      const request: TrialRequest = { type: 'try-rule', rule };
      const reply = z.parse(trialReplySchema, await sendToExtension(request));
      return reply.ok ? reply.trial : undefined;
    } catch {
      // The background was stopped before it answered; what is shown stays without counts.
      return undefined;
    }
  },
  async findCorrections() {
    try {
      const request: CorrectionsRequest = { type: 'find-corrections' };
      return z.parse(correctionsReplySchema, await sendToExtension(request)).offer;
    } catch {
      // The background was stopped before it answered: nothing is offered this time.
      return undefined;
    }
  },
  extendRule,
  saveRule,
  remarksOn,
};
