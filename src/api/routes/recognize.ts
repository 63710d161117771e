import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { FIELD_NAMES, type HkIdCardResult } from '../../card/result.ts';
import { READ_FAILURE_CODES } from '../../ocr/failure.ts';
import { LIMITS } from '../../ocr/limits.ts';
import type { EncodedPicture } from '../../ocr/picture.ts';
import { type RecognizeRequest, recognizeRequestSchema } from '../../ocr/recognize-request.ts';
import { failure, type Result, success } from '../../result.ts';
import type { Principal } from '../authentication/principal.ts';
import { parseJsonBody, rawBody } from '../http/body.ts';
import { type Refusal, refuse, sendRefusal } from '../http/refusal.ts';
import { checkPicture } from '../picture/check-picture.ts';
import { decodeBase64 } from '../picture/decode-base64.ts';
import { fetchPicture } from '../picture/fetch-picture.ts';
import type { ReadTask } from '../pool/read-task.ts';
import type { Services } from '../services.ts';

const TOO_MANY = refuse('ModelArts.4401', { retryAfter: 2 });

/** `POST /v2/{project_id}/ocr/hk-id-card` */
export function recognizeRoute(server: FastifyInstance, services: Services): void {
  const path = '/v2/:project(^[A-Za-z0-9_-]{1,64}$)/ocr/hk-id-card';
  server.post<{ Params: { project: string } }>(path, async (request, reply) => {
    const outcome = await recognize(request, reply, request.params.project, services);
    return outcome.ok ? reply.send({ result: outcome.value }) : sendRefusal(request, reply, outcome.failure);
  });
}

async function recognize(
  request: FastifyRequest,
  reply: FastifyReply,
  project: string,
  services: Services,
): Promise<Result<HkIdCardResult, Refusal>> {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const task = await obtainTask(request, project, services, gone.signal);
  if (!task.ok) return task;
  // a request may wait long for its turn: of what it brought only the picture is kept
  request.body = undefined;
  return read(task.value, services, gone.signal);
}

/** What a request asks for, its picture at hand; after its caller is known and permitted to ask. */
async function obtainTask(
  request: FastifyRequest,
  project: string,
  services: Services,
  signal: AbortSignal,
): Promise<Result<ReadTask, Refusal>> {
  const { method, url, headers } = request.raw;
  const body = rawBody(request);
  const caller = services.authenticator.authenticate({
    method: method ?? 'POST',
    url: url ?? '/',
    headers,
    body,
  });
  if (!caller.ok) return caller;
  const refused = mayCall(caller.value, project, services);
  if (refused) return failure(refused);

  const json = parseJsonBody(body);
  if (!json.ok) return failure(refuse('ModelArts.4105'));
  const parsed = z.safeParse(recognizeRequestSchema, json.value);
  if (!parsed.success) return failure(refuse('AIS.0101'));

  const picture = await obtainPicture(parsed.data, services, signal);
  if (!picture.ok) return picture;
  return success({
    picture: picture.value,
    portraitImage: parsed.data.return_portrait_image === true,
    portraitLocation: parsed.data.return_portrait_location === true,
  });
}

function mayCall(caller: Principal, project: string, services: Services): Refusal | undefined {
  if (caller.projects !== 'any') {
    const configured = services.config.projects.find((entry) => entry.id === project);
    if (!configured?.enabled) return refuse('APIG.0310');
    if (!caller.projects.includes(project)) return refuse('APIG.0302');
  }
  const retryAfter = services.rateLimit?.take(caller.id);
  if (retryAfter === undefined) return undefined;
  const limit = services.config.limits.requestsPerMinute;
  return refuse('APIG.0308', {
    retryAfter,
    message: `The throttling threshold has been reached: policy user over ratelimit,limit:${limit},time:1 minute`,
  });
}

async function obtainPicture(
  body: RecognizeRequest,
  services: Services,
  signal: AbortSignal,
): Promise<Result<EncodedPicture, Refusal>> {
  if (body.image) {
    if (body.image.length > LIMITS.maxBase64Length) {
      return failure(refuse('ModelArts.4104', { reason: 'file-too-large' }));
    }
    const bytes = decodeBase64(body.image);
    return bytes ? checkPicture(bytes) : failure(refuse('AIS.0102', { reason: 'not-a-picture' }));
  }
  const { enabled, seconds } = services.config.pictureUrls;
  if (!enabled) return failure(refuse('ModelArts.4601'));
  // no more are fetched at a time than may be read or wait to be
  if ((await services.fetches.enter(signal)) !== 'entered') return failure(TOO_MANY);
  // Of a signal by `AbortSignal.timeout` within `AbortSignal.any` Node 20 lets go under load, and it never fires.
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, seconds * 1000);
  signal.addEventListener('abort', end, { once: true });
  try {
    const fetched = await fetchPicture(body.url ?? '', services.addresses, limit.signal);
    services.metrics.urlFetches.inc({ outcome: fetched.ok ? 'fetched' : fetched.failure });
    if (fetched.ok) return checkPicture(fetched.value);
    return failure(refuse(fetched.failure === 'not-allowed' ? 'ModelArts.4601' : 'ModelArts.4603'));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    services.fetches.leave();
  }
}

async function read(
  task: ReadTask,
  services: Services,
  signal: AbortSignal,
): Promise<Result<HkIdCardResult, Refusal>> {
  const endTimer = services.metrics.readSeconds.startTimer();
  const outcome = await services.pool.read(task, signal);
  endTimer();
  if (outcome.ok) return success(toContract(outcome.value, task.portraitImage, task.portraitLocation));
  switch (outcome.failure) {
    case 'busy':
      return failure(TOO_MANY);
    case 'timed-out':
      return failure(refuse('ModelArts.4402'));
    case 'abandoned':
    case 'unavailable':
      return failure(refuse('ModelArts.4403'));
    case 'crashed':
      return failure(refuse('AIS.0105', { reason: 'recognition-failed' }));
    default: {
      const { reason } = outcome.failure;
      return failure(refuse(READ_FAILURE_CODES[reason], { reason }));
    }
  }
}

/** Keys in the contract's order, confidence to four decimals, the portrait only where it was asked for. */
function toContract(card: HkIdCardResult, portraitImage: boolean, portraitLocation: boolean): HkIdCardResult {
  const { portrait_image, portrait_location, confidence, ...fields } = card;
  const rounded = { ...confidence };
  for (const field of FIELD_NAMES) rounded[field] = Math.round(confidence[field] * 10_000) / 10_000;
  return {
    ...fields,
    ...(portraitLocation && portrait_location ? { portrait_location } : {}),
    ...(portraitImage && portrait_image ? { portrait_image } : {}),
    confidence: rounded,
  };
}
