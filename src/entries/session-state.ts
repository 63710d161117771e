import * as z from 'zod/mini';
import { fillReportSchema } from '../autofill/report.ts';
import { jobSchema, storedReadingSchema } from '../messages/state.ts';
import { teachingSchema } from '../messages/teaching.ts';
import { defineStoredItem } from '../settings/stored-item.ts';

/**
 * What lives in `storage.session`: memory of the browser that no web page can read and that ends with it. The
 * background writes it; the popup shows it.
 */

/** The job that runs, or the last one. */
export const sessionJob = defineStoredItem({
  key: 'job',
  area: 'session',
  version: 1,
  schema: z.nullable(jobSchema),
  initial: null,
});

/** The picture of the job that runs, as a `data:` URL, so that a job can be taken up again. */
export const sessionPicture = defineStoredItem({
  key: 'picture',
  area: 'session',
  version: 1,
  schema: z.nullable(z.string()),
  initial: null,
});

export const sessionReading = defineStoredItem({
  key: 'reading',
  area: 'session',
  version: 1,
  schema: z.nullable(storedReadingSchema),
  initial: null,
});

/** What the last filling wrote, and where. */
export const sessionReport = defineStoredItem({
  key: 'report',
  area: 'session',
  version: 1,
  // The tab belongs to the report: undo and outlines go there.
  schema: z.nullable(
    z.object({
      tabId: z.number(),
      report: fillReportSchema,
      /** Of which reading: undo takes back what was filled of this one. */
      readingId: z.exactOptional(z.string()),
    }),
  ),
  initial: null,
});

/** The form that is being taught, and the control that was picked. */
export const sessionTeaching = defineStoredItem({
  key: 'teaching',
  area: 'session',
  version: 1,
  schema: z.nullable(teachingSchema),
  initial: null,
});
