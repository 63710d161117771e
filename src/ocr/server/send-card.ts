import type { HkIdCardResult } from '../../card/result.ts';
import { failure, type Result, success } from '../../result.ts';
import type { ReadOptions } from '../reader.ts';
import { parseRecognizeReply } from '../recognize-reply.ts';
import { type RecognizeRequest, recognizePath } from '../recognize-request.ts';
import { authorise } from './authorise.ts';
import { CallEnded, type CallTimer } from './call-timer.ts';
import type { CardSource } from './card-source.ts';
import type { ServerReaderDependencies } from './dependencies.ts';
import { encodeBase64 } from './encode-base64.ts';
import { exchange, type HttpReply } from './exchange.ts';
import { endedRefusal, interpretRefusal, type Refusal } from './interpret-refusal.ts';
import type { ServerSettings } from './settings.ts';

export interface SendFailure {
  readonly refusal: Refusal;
  /** The token that was sent, where it can be renewed. */
  readonly renewableToken?: string;
}

export interface SendContext {
  readonly dependencies: ServerReaderDependencies;
  readonly timer: CallTimer;
  /** A token that the server did not take. */
  readonly rejectedToken: string | undefined;
  /** Called when the request is about to go out. */
  readonly onAuthorised: () => void;
}

/** One attempt at the operation: authorise, send, and take the reply for what it is. */
export async function sendCard(
  settings: ServerSettings,
  source: CardSource,
  options: ReadOptions,
  { dependencies, timer, rejectedToken, onAuthorised }: SendContext,
): Promise<Result<HkIdCardResult, SendFailure>> {
  const { connection } = settings;
  const url = new URL(connection.address.replace(/\/+$/, '') + recognizePath(connection.projectId));
  const body = JSON.stringify(requestBody(source, options));
  const authorised = await authorise(settings, { url, body }, dependencies, timer, rejectedToken);
  if (!authorised.ok) return failure({ refusal: authorised.failure });
  const { headers, renewableToken } = authorised.value;
  onAuthorised();
  const sentToken = renewableToken === undefined ? {} : { renewableToken };

  const reply = await timer.attempt((signal) => exchange(dependencies.fetch, { url, headers, body }, signal));
  if (reply instanceof CallEnded) return failure({ refusal: endedRefusal(reply) });
  if (!reply.ok) return failure({ refusal: { failure: reply.failure, retry: 'never' } });
  const result = readResult(reply.value, dependencies.now());
  return result.ok ? result : failure({ refusal: result.failure, ...sentToken });
}

function requestBody(source: CardSource, options: ReadOptions): RecognizeRequest {
  return {
    ...(source.kind === 'url' ? { url: source.url } : { image: encodeBase64(source.picture.bytes) }),
    ...(options.portraitImage ? { return_portrait_image: true } : {}),
    ...(options.portraitLocation ? { return_portrait_location: true } : {}),
  };
}

function readResult(reply: HttpReply, now: number): Result<HkIdCardResult, Refusal> {
  if (reply.status !== 200) return failure(interpretRefusal(reply, now));
  const parsed = parseRecognizeReply(reply.body);
  if (parsed.ok) return success(parsed.value);
  const refusal = interpretRefusal(reply, now);
  if (refusal.failure.kind !== 'broken-reply') return failure(refusal);
  return failure({ failure: { ...refusal.failure, detail: parsed.failure }, retry: 'never' });
}
