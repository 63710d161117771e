import { describeFrame } from '../../src/autofill/page/describe-frame.ts';
import { outlineControl } from '../../src/autofill/page/outline-control.ts';
import { undoFill } from '../../src/autofill/page/undo-fill.ts';
import { writeSteps } from '../../src/autofill/page/write-steps.ts';

/** What the content script offers, for tests that inject it into a page as plain script. */
Object.assign(globalThis, {
  hkIdCardReader: {
    describe: (selectors: readonly string[] = [], widgets: readonly string[] = []) =>
      describeFrame(document, { selectors, widgets }),
    write: writeSteps,
    undo: undoFill,
    outline: outlineControl,
  },
});
