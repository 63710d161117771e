import { acknowledgedSchema } from '../../messages/frame.ts';
import type { PageReply } from '../../messages/requests.ts';
import { sessionReport } from '../session-state.ts';
import { askPresentFrame } from './page-script.ts';

/** Outlines one control of the last filling on its page; without a control, removes the outline. */
export async function outlineControl(control?: { frameId: number; controlId: string }): Promise<PageReply> {
  const stored = await sessionReport.get();
  if (stored === null) return { ok: false, failure: { reason: 'nothing-to-fill' } };
  const frames = control === undefined ? framesOf(stored.report.lines) : [control.frameId];
  try {
    for (const frameId of frames) {
      const request = {
        type: 'frame-outline',
        ...(control === undefined ? {} : { controlId: control.controlId }),
      } as const;
      await askPresentFrame(stored.tabId, frameId, request, acknowledgedSchema);
    }
    return { ok: true };
  } catch {
    return { ok: false, failure: { reason: 'page-navigated' } };
  }
}

function framesOf(lines: readonly { control?: { frameId: number } | undefined }[]): readonly number[] {
  return [...new Set(lines.flatMap(({ control }) => (control === undefined ? [] : [control.frameId])))];
}
