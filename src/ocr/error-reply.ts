import * as z from 'zod/mini';

/** A refusal as it came over the wire, whichever of the two documented shapes it had. */
export interface ErrorReply {
  /** `AIS.0104`, `APIG.0301`, `IAM.0062`; empty where the shape has none. */
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
}

const codeOrNumber = z.union([z.string(), z.number()]);
const optionalText = z.optional(z.nullable(z.string()));

const flatShape = z.object({
  error_code: z.string(),
  error_msg: optionalText,
  request_id: optionalText,
});
const iamShape = z.object({
  error: z.object({ code: z.optional(codeOrNumber), message: optionalText, title: optionalText }),
});

/** Long enough for every documented message; what a stranger's server adds beyond is cut off. */
const MAX_MESSAGE_LENGTH = 300;

/**
 * Reads `{error_code, error_msg, request_id?}` (operation and gateway) and `{error: {code, message, title}}` (IAM).
 * Undefined when the body is neither.
 */
export function parseErrorReply(body: unknown): ErrorReply | undefined {
  const flat = z.safeParse(flatShape, body);
  if (flat.success) {
    return errorReply(flat.data.error_code, flat.data.error_msg, flat.data.request_id);
  }
  const iam = z.safeParse(iamShape, body);
  if (iam.success) {
    const { code, message, title } = iam.data.error;
    return errorReply(typeof code === 'string' ? code : '', message ?? title, undefined);
  }
  return undefined;
}

function errorReply(
  code: string,
  message: string | null | undefined,
  requestId: string | null | undefined,
): ErrorReply {
  return {
    code: code.slice(0, 40),
    message: (message ?? '').slice(0, MAX_MESSAGE_LENGTH),
    ...(requestId ? { requestId } : {}),
  };
}
