import * as z from 'zod/mini';

/** Every preference with what it may be. The same fields can be fixed by policy (`public/managed-schema.json`). */
export const preferenceFields = {
  engine: z.enum(['on-device', 'server']),
  language: z.enum(['auto', 'en', 'zh-HK', 'zh-CN']),
  /** A field below this confidence is offered in the popup but not written into a form. */
  confidenceThreshold: z.number().check(z.minimum(0), z.maximum(1)),
  /** Minutes until a reading and its picture are dropped. */
  forgetAfterMinutes: z.number().check(z.minimum(1), z.maximum(720)),
  /** Write over what the user typed into a control. */
  overwriteTyped: z.boolean(),
};
