import * as z from 'zod/mini';
import { describedFrameSchema, type FrameRequest } from '../../messages/frame.ts';
import { askFrame } from './page-script.ts';

export interface DescribedFrame {
  readonly frameId: number;
  /** Only passed on: the planner, which uses it, parses it. */
  readonly description: unknown;
  /** The document that was described. */
  readonly page: number;
}

/** Describes frames of a tab, and resolves the selectors of a site rule in them. Rejects when the page is left. */
export function describePage(
  tabId: number,
  frameIds: readonly number[],
  selectors: readonly string[],
  widgets: readonly string[] = [],
  reading: { readonly card?: string; readonly isOfPicture?: boolean } = {},
): Promise<DescribedFrame[]> {
  return Promise.all(
    frameIds.map(async (frameId) => {
      const request: FrameRequest = {
        type: 'frame-describe',
        selectors: [...selectors],
        widgets: [...widgets],
        ...reading,
      };
      return { frameId, ...(await askFrame(tabId, frameId, request, describedFrameSchema)) };
    }),
  );
}

const matchesSchema = z.object({ selectorMatches: z.record(z.string(), z.array(z.string())) });

/** For each selector, how many controls it matches in all frames together. */
export function countMatches(frames: readonly DescribedFrame[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const frame of frames) {
    for (const [selector, controls] of matchesOf(frame)) {
      counts[selector] = (counts[selector] ?? 0) + controls.length;
    }
  }
  return counts;
}

/** For a control of the page, the selectors that were asked for and match it. */
export function selectorsOf(
  frames: readonly DescribedFrame[],
): (control: { frameId: number; controlId: string }) => readonly string[] {
  const matches = new Map(frames.map((frame) => [frame.frameId, matchesOf(frame)]));
  return ({ frameId, controlId }) =>
    (matches.get(frameId) ?? []).flatMap(([selector, found]) =>
      found.includes(controlId) ? [selector] : [],
    );
}

/** Selectors, each with the controls of the frame that it matches. */
function matchesOf({ description }: DescribedFrame): [selector: string, controlIds: string[]][] {
  return Object.entries(z.parse(matchesSchema, description).selectorMatches);
}
