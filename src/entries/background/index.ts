import * as z from 'zod/mini';
import { correctionsRequestSchema } from '../../messages/corrections.ts';
import { frameEventSchema } from '../../messages/frame.ts';
import { type ReaderEvent, readerEventSchema } from '../../messages/reader.ts';
import { pageRequestSchema } from '../../messages/requests.ts';
import { trialRequestSchema } from '../../messages/teaching.ts';
import { openPopup } from '../../platform/action.ts';
import { onBrowserStart, onCommand, onInstalled } from '../../platform/lifecycle.ts';
import { onMenuClick } from '../../platform/menus.ts';
import { listen, type MessageSender } from '../../platform/messaging.ts';
import { onHostPermission } from '../../platform/permissions.ts';
import { closeLocalStorageToPages } from '../../platform/storage-area.ts';
import { answerPage } from './answer-page.ts';
import { keepReadingsTime } from './current-reading.ts';
import { findCorrections } from './find-corrections.ts';
import { expireReading } from './forget.ts';
import { insertValue } from './insert-value.ts';
import { failAfterFault, isJobUnderWay } from './job-store.ts';
import { insertedField, registerMenu } from './menu.ts';
import { resumeInterruptedJob } from './resume-job.ts';
import { acquireWhenAllowed, readClickedImage, takeReading } from './run-job.ts';
import { takeSelectedArea } from './select-area.ts';
import { takePick } from './teach-form.ts';
import { tryRule } from './try-rule.ts';

/** All that the product does begins here. Listeners are registered at once: the browser wakes this worker for them. */

onInstalled(() => void registerMenu());
onBrowserStart(() => void registerMenu());

onMenuClick(({ menuItemId, tabId, tabUrl, frameId, srcUrl, targetElementId }) => {
  const target = targetElementId === undefined ? {} : { targetElementId };
  const field = insertedField(menuItemId);
  if (field !== undefined) {
    insertValue(field, { tabId, url: tabUrl, frameId, ...target }).catch(failAfterFault);
  }
  if (menuItemId === 'read-card') {
    const clicked = { ...target, ...(srcUrl === undefined ? {} : { srcUrl }) };
    readClickedImage({ kind: 'image', tabId, frameId, ...clicked }, { tabId, url: tabUrl }).catch(
      failAfterFault,
    );
  }
});

onCommand((command) => {
  if (command === 'fill-form') answerKey({ type: 'fill-page' }).catch(failAfterFault);
  if (command === 'read-area') answerKey({ type: 'read-area' }).catch(failAfterFault);
});

/** A key has no popup that would say why nothing happened: it is opened. */
async function answerKey(request: { type: 'fill-page' | 'read-area' }): Promise<void> {
  if (!(await answerPage(request)).ok) await openPopup();
}

onHostPermission(() => void acquireWhenAllowed().catch(failAfterFault));

/** A request of a page of ours, an event of the reader's page, or one of a script in a web page: each by its schema. */
listen((message, sender) => {
  const answer = sender.isExtensionPage ? answerExtension(message) : answerWebPage(message, sender);
  return answer?.catch(failAfterFault);
});

function answerExtension(message: unknown): Promise<unknown> | undefined {
  const request = z.safeParse(pageRequestSchema, message);
  if (request.success) return answerPage(request.data);
  if (z.safeParse(correctionsRequestSchema, message).success) return answerCorrections();
  const trial = z.safeParse(trialRequestSchema, message);
  if (trial.success) return tryRule(trial.data.rule);
  const event = z.safeParse(readerEventSchema, message);
  return event.success ? answerReaderPage(event.data) : undefined;
}

async function answerCorrections(): Promise<unknown> {
  const offer = await findCorrections();
  return offer === undefined ? {} : { offer };
}

function answerReaderPage(event: ReaderEvent): Promise<unknown> {
  switch (event.type) {
    case 'reader-finished':
      return takeReading(event.jobId, event.outcome);
    case 'reading-expired':
      return expireReading();
    case 'job-watch':
      return isJobUnderWay().then((running) => ({ running }));
  }
}

function answerWebPage(message: unknown, sender: MessageSender): Promise<unknown> | undefined {
  const event = z.safeParse(frameEventSchema, message);
  if (!event.success) return undefined;
  return event.data.type === 'control-picked'
    ? takePick(event.data, sender)
    : takeSelectedArea(event.data, sender);
}

closeLocalStorageToPages().catch(console.error);
resumeInterruptedJob().catch(failAfterFault);
keepReadingsTime().catch(console.error);
