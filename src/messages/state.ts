import * as z from 'zod/mini';
import { READING_WARNINGS } from '../card/observations.ts';
import { FIELD_NAMES } from '../card/result.ts';
import { failureSchema } from './failure.ts';

/**
 * What the background keeps in `storage.session` and the pages show: the job that runs, and the last reading.
 * The pages read it from there and change it only by messages.
 */

const point = z.readonly(z.tuple([z.number(), z.number()]));
export const quadrilateralSchema = z.readonly(z.tuple([point, point, point, point]));

/** A record with an entry for each of the ten fields. */
function everyField<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.record(z.enum(FIELD_NAMES), schema);
}

export const resultSchema = z.object({
  name: z.string(),
  name_en: z.string(),
  sex: z.enum(['M', 'F', '']),
  birth_date: z.string(),
  number: z.string(),
  symbols: z.string(),
  name_telegraph_code: z.string(),
  permanent: z.exactOptional(z.boolean()),
  initial_issue_date: z.string(),
  issue_date: z.string(),
  confidence: everyField(z.number()),
});

export const observationsSchema = z.object({
  card: z.exactOptional(quadrilateralSchema),
  fieldBoxes: z.partialRecord(z.enum(FIELD_NAMES), quadrilateralSchema),
  edition: z.exactOptional(z.enum(['2003', '2018'])),
  warnings: z.array(z.enum(READING_WARNINGS)),
});

export const storedReadingSchema = z.object({
  id: z.string(),
  /** Milliseconds since 1970. */
  takenAt: z.number(),
  engine: z.enum(['on-device', 'server']),
  /** As read, with the user's edits applied (an edited field has confidence 1). */
  result: resultSchema,
  /** The fields that the user changed by hand. */
  edited: z.array(z.enum(FIELD_NAMES)),
  observations: observationsSchema,
  /** A picture that was chosen after it was not read: the user may take this card for that one. */
  isEarlier: z.exactOptional(z.boolean()),
  /** The picture as it was read, to draw on; `data:` URL. Boxes are in its pixels. */
  picture: z.object({ dataUrl: z.string(), width: z.number(), height: z.number() }),
});

export type StoredReading = z.infer<typeof storedReadingSchema>;

/** Where the picture of a job comes from. */
export const jobSourceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('image'),
    tabId: z.number(),
    frameId: z.number(),
    /** Absent where Chromium gives none: a `data:` URL over 2 MB. */
    srcUrl: z.exactOptional(z.string()),
    /** Firefox only: resolves to the clicked element in the page. */
    targetElementId: z.exactOptional(z.number()),
  }),
  z.object({ kind: z.literal('area'), tabId: z.number() }),
  z.object({ kind: z.literal('file') }),
  /** Nothing to read: fill a page with the last reading. */
  z.object({ kind: z.literal('reading') }),
  /** Nothing to read: one field of the last reading goes into the control that was right-clicked. */
  z.object({ kind: z.literal('value'), field: z.enum(FIELD_NAMES) }),
]);

export const JOB_STEPS = [
  'acquiring',
  'awaiting-host-permission',
  'reading',
  'filling',
  'done',
  'failed',
] as const;

export const jobSchema = z.object({
  id: z.string(),
  startedAt: z.number(),
  source: jobSourceSchema,
  /** The page to fill, as it was when the user asked: filling is given up if the tab shows another one by then. */
  target: z.exactOptional(
    z.object({
      tabId: z.number(),
      url: z.string(),
      /** The very document (`frameHelloSchema`): one that is loaded again may ask about another person. */
      page: z.exactOptional(z.number()),
    }),
  ),
  step: z.enum(JOB_STEPS),
  /** Step `awaiting-host-permission`: the origin pattern to ask for, such as `https://img.example.com/*`. */
  hostPattern: z.exactOptional(z.string()),
  /** Step `failed`, or a filling that did not happen after a reading that did (step `done`). */
  failure: z.exactOptional(failureSchema),
  /** How many times the job was taken up again after the background died. */
  resumed: z.number(),
});

export type JobSource = z.infer<typeof jobSourceSchema>;
export type Job = z.infer<typeof jobSchema>;
