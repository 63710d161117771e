import { differsFrom } from '../../autofill/page/compare-value.ts';
import { describeFrame } from '../../autofill/page/describe-frame.ts';
import { findChanges } from '../../autofill/page/find-changes.ts';
import { findEditable } from '../../autofill/page/find-editable.ts';
import { insertValue } from '../../autofill/page/insert-value.ts';
import { lookAgain } from '../../autofill/page/look-again.ts';
import { outlineControl } from '../../autofill/page/outline-control.ts';
import { undoFill } from '../../autofill/page/undo-fill.ts';
import { writeSteps } from '../../autofill/page/write-steps.ts';
import { selectArea } from '../../capture/select-area.ts';
import { visibleAreaOf } from '../../capture/visible-area.ts';
import type { FrameEvent, FrameRequest } from '../../messages/frame.ts';
import { menuTarget } from '../../platform/menu-target.ts';
import { sendToExtension } from '../../platform/messaging.ts';
import { BUILD } from '../build.ts';
import { clickedImage, takeClickedPicture } from './clicked-picture.ts';
import { proposalsFor, startPicking, stopPicking } from './picking.ts';

/** Does what the background asks of this frame. The replies have the shapes of `messages/frame.ts`. */
export async function answerFrame(request: FrameRequest): Promise<unknown> {
  switch (request.type) {
    case 'frame-hello':
      return { build: BUILD, page: performance.timeOrigin };
    case 'frame-take-picture':
      return takeClickedPicture(request);
    case 'frame-locate-picture': {
      const element = clickedImage(request);
      const area = element === undefined ? undefined : visibleAreaOf(element);
      return area === undefined ? {} : { area };
    }
    case 'frame-select-area':
      void reportArea(request);
      return { ok: true };
    case 'frame-describe':
      return {
        description: describeFrame(document, request),
        page: performance.timeOrigin,
      };
    case 'frame-write':
      return { outcomes: await writeSteps(request.steps, request) };
    case 'frame-find-editable': {
      const found = findEditable(document, menuTarget(request.targetElementId));
      return found.ok ? { ok: true, ...found.value } : { ok: false, reason: found.failure };
    }
    case 'frame-insert':
      return { outcome: await insertValue(request.step) };
    case 'frame-look-again':
      return { emptied: lookAgain(request.controlIds) };
    case 'frame-find-changes':
      return { changes: findChanges(request.texts) };
    case 'frame-undo':
      return undoFill(request.card);
    case 'frame-compare':
      return { differs: request.steps.some(differsFrom) };
    case 'frame-start-picking':
      startPicking(request);
      return { ok: true };
    case 'frame-stop-picking':
      stopPicking();
      return { ok: true };
    case 'frame-propose':
      return { proposals: request.controlIds.map(proposalsFor) };
    case 'frame-outline':
      outlineControl(request.controlId);
      return { ok: true };
  }
}

async function reportArea({ jobId, hint }: { jobId: string; hint: string }): Promise<void> {
  const area = await selectArea(hint);
  const event = {
    type: 'area-selected',
    jobId,
    ...(area === undefined ? {} : { area }),
  } satisfies FrameEvent;
  await sendToExtension(event);
}
