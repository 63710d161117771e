import type { en } from './en.ts';
import * as card from './zh-CN/card.ts';
import { failures } from './zh-CN/failures.ts';
import { meanings, nextSteps } from './zh-CN/meanings.ts';
import { options } from './zh-CN/options.ts';
import { popup } from './zh-CN/popup.ts';
import { notFilled, report } from './zh-CN/report.ts';
import { ruleProblems, rules, ruleTargets, selectorProblems } from './zh-CN/rules.ts';
import { credentialKinds, server, serverFields, serverPresets } from './zh-CN/server.ts';
import { teach } from './zh-CN/teach.ts';

export const zhCN: typeof en = {
  ...card,
  language: 'zh-CN',
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
