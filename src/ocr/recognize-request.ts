import * as z from 'zod/mini';

/**
 * Body of `POST /v2/{project_id}/ocr/hk-id-card`, exactly as documented: every key optional, and exactly one of
 * `image` (bare Base64) and `url`. Keys that the contract does not know are ignored, `null` counts as absent.
 */
export const recognizeRequestSchema = z
  .object({
    image: z.optional(z.nullable(z.string())),
    url: z.optional(z.nullable(z.string())),
    return_portrait_image: z.optional(z.nullable(z.boolean())),
    return_portrait_location: z.optional(z.nullable(z.boolean())),
  })
  .check(
    z.refine(
      (body) => Boolean(body.image) !== Boolean(body.url),
      'exactly one of image and url must be given',
    ),
  );

export type RecognizeRequest = z.infer<typeof recognizeRequestSchema>;

/** Path of the operation, ready to be appended to an address. */
export function recognizePath(projectId: string): string {
  return `/v2/${encodeURIComponent(projectId)}/ocr/hk-id-card`;
}
