import * as z from 'zod/mini';
import { frameEventSchema } from '../../messages/frame.ts';
import { readerEventSchema } from '../../messages/reader.ts';
import { pageRequestSchema } from '../../messages/requests.ts';
import { localized, onBrowserStart, onCommand, onInstalled } from '../../platform/lifecycle.ts';
import { onMenuClick, registerMenuItems } from '../../platform/menus.ts';
import { listen } from '../../platform/messaging.ts';
import { closeLocalStorageToPages } from '../../platform/storage-area.ts';
import { activeTab } from '../../platform/tabs.ts';
import { answerPage, fillActiveTab } from './answer-page.ts';
import { forget } from './forget.ts';
import { resumeInterruptedJob } from './resume-job.ts';
import { readClickedImage, takeReading } from './run-job.ts';
import { startAreaSelection, takeSelectedArea } from './select-area.ts';

/** All that the product does begins here. Listeners are registered at once: the browser wakes this worker for them. */

onInstalled(() => void registerMenu());
onBrowserStart(() => void registerMenu());

onMenuClick(({ menuItemId, tabId, tabUrl, frameId, srcUrl, targetElementId }) => {
  if (menuItemId !== 'read-card') return;
  const clicked = {
    ...(srcUrl === undefined ? {} : { srcUrl }),
    ...(targetElementId === undefined ? {} : { targetElementId }),
  };
  void readClickedImage({ kind: 'image', tabId, frameId, ...clicked }, { tabId, url: tabUrl });
});

onCommand(async (command) => {
  const tab = await activeTab();
  if (tab === undefined) return;
  if (command === 'fill-form') await fillActiveTab(tab);
  if (command === 'read-area') await startAreaSelection(tab);
});

/** A request of a page of ours, an event of the reader's page, or one of a script in a web page: each by its schema. */
listen((message, sender) => {
  if (sender.isExtensionPage) {
    const request = z.safeParse(pageRequestSchema, message);
    if (request.success) return answerPage(request.data);
    const event = z.safeParse(readerEventSchema, message);
    if (!event.success) return undefined;
    return event.data.type === 'reading-expired'
      ? forget()
      : takeReading(event.data.jobId, event.data.outcome);
  }
  const event = z.safeParse(frameEventSchema, message);
  return event.success ? takeSelectedArea(event.data, sender) : undefined;
});

void closeLocalStorageToPages();
void resumeInterruptedJob();

function registerMenu(): Promise<void> {
  return registerMenuItems([{ id: 'read-card', title: localized('menuReadCard'), contexts: ['image'] }]);
}
