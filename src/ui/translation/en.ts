import * as card from './en/card.ts';
import { failures } from './en/failures.ts';
import { meanings, nextSteps } from './en/meanings.ts';
import { options } from './en/options.ts';
import { popup } from './en/popup.ts';
import { notFilled, report } from './en/report.ts';
import { ruleProblems, rules, ruleTargets, selectorProblems } from './en/rules.ts';
import { credentialKinds, server, serverFields, serverPresets } from './en/server.ts';
import { teach } from './en/teach.ts';
import type { Language } from './language.ts';

/** The English texts; their type is what every other language has to have. */
export const en = {
  ...card,
  language: 'en' as Language,
  failures,
  meanings,
  nextSteps,
  notFilled,
  options,
  popup,
  report,
  ruleProblems,
  rules,
  ruleTargets,
  selectorProblems,
  credentialKinds,
  server,
  serverFields,
  serverPresets,
  teach,
};
