import type { en } from './en.ts';
import * as card from './zh-HK/card.ts';
import { failures } from './zh-HK/failures.ts';
import { meanings, nextSteps } from './zh-HK/meanings.ts';
import { options } from './zh-HK/options.ts';
import { popup } from './zh-HK/popup.ts';
import { notFilled, report } from './zh-HK/report.ts';
import { ruleProblems, rules, ruleTargets, selectorProblems } from './zh-HK/rules.ts';
import { credentialKinds, server, serverFields, serverPresets } from './zh-HK/server.ts';
import { teach } from './zh-HK/teach.ts';

export const zhHK: typeof en = {
  ...card,
  language: 'zh-HK',
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
