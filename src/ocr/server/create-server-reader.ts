import { failure, type Result, success } from '../../result.ts';
import type { ReadFailure } from '../failure.ts';
import type { EncodedPicture } from '../picture.ts';
import type { CardReader, CardReading, ReadOptions } from '../reader.ts';
import type { ServerFailure } from '../server-failure.ts';
import { type CallEnded, type CallTimer, createCallTimer } from './call-timer.ts';
import { adaptPicture, type CardSource, fitPicture } from './card-source.ts';
import { type ServerReaderDependencies, serverReaderDependencies } from './dependencies.ts';
import { isPublicUrl } from './is-public-url.ts';
import { NO_REMEDIES, nextStep } from './next-step.ts';
import { sendCard } from './send-card.ts';
import { parseServerSettings, type ServerSettings } from './settings.ts';

/**
 * What the reader is doing; attempts count from 1. Every step is told when it begins and none lasts longer than the
 * limit of an attempt, so whoever listens knows that the call is alive.
 */
export type ServerProgress =
  | { readonly step: 'authorising'; readonly attempt: number }
  | { readonly step: 'sending'; readonly attempt: number; readonly carries: 'url' | 'pixels' }
  /** `milliseconds`: how long still, in all. */
  | { readonly step: 'waiting'; readonly milliseconds: number; readonly because: ServerFailure };

export interface ServerReadOptions extends ReadOptions {
  readonly onProgress?: (progress: ServerProgress) => void;
}

export interface ServerReader extends CardReader<ServerFailure> {
  read(picture: EncodedPicture, options?: ServerReadOptions): Promise<Result<CardReading, ServerFailure>>;
  /**
   * Reads a picture that has a URL: by that URL where the settings and the URL allow it, else by its pixels. Pixels
   * are asked for only then, or when the server could not use the URL.
   */
  readUrl(
    url: string,
    pixels: () => Promise<Result<EncodedPicture, ReadFailure>>,
    options?: ServerReadOptions,
  ): Promise<Result<CardReading, ServerFailure>>;
}

/**
 * A reader over any server that keeps the contract. It holds no state between calls but the tokens in its store, so
 * a job that was interrupted is simply read again.
 *
 * Gateway failures and throttling are repeated within the deadline, an expired token is renewed once, a picture or URL
 * that the server could not use is sent once more in another form; everything else comes back as a `ServerFailure`.
 */
export function createServerReader(
  settings: ServerSettings,
  given: Partial<ServerReaderDependencies> = {},
): ServerReader {
  const dependencies = serverReaderDependencies(given);
  const { adaptPicture: adapt } = dependencies;

  const toPixels = async (
    picture: Result<EncodedPicture, ReadFailure>,
  ): Promise<Result<CardSource, ServerFailure>> => {
    if (!picture.ok) return failure({ kind: 'picture-unusable', ...picture.failure });
    const fitted = await fitPicture(picture.value, adapt);
    return fitted.ok ? success({ kind: 'pixels', picture: fitted.value }) : fitted;
  };

  /** A wait may be longer than a background worker lives unasked: it is told anew before each part. */
  const waitInSteps = async (
    milliseconds: number,
    because: ServerFailure,
    timer: CallTimer,
    options: ServerReadOptions,
  ): Promise<CallEnded | undefined> => {
    for (let left = milliseconds; left > 0; left -= dependencies.attemptLimit) {
      options.onProgress?.({ step: 'waiting', milliseconds: left, because });
      const ended = await timer.wait(Math.min(left, dependencies.attemptLimit));
      if (ended) return ended;
    }
    return undefined;
  };

  const readSource = async (
    first: CardSource,
    pixels: () => Promise<Result<EncodedPicture, ReadFailure>>,
    options: ServerReadOptions,
  ): Promise<Result<CardReading, ServerFailure>> => {
    const timer = createCallTimer(dependencies, options.signal);
    let source = first;
    let remedies = NO_REMEDIES;
    let rejectedToken: string | undefined;
    for (let attempt = 1; ; attempt++) {
      options.onProgress?.({ step: 'authorising', attempt });
      const carries = source.kind;
      const onAuthorised = () => options.onProgress?.({ step: 'sending', attempt, carries });
      const call = { dependencies, timer, rejectedToken, onAuthorised };
      const sent = await sendCard(settings, source, options, call);
      if (sent.ok) return success({ result: sent.value, observations: { fieldBoxes: {}, warnings: [] } });
      const { refusal, renewableToken } = sent.failure;
      const next = nextStep(refusal, {
        remedies,
        carries,
        tokenRenewable: renewableToken !== undefined,
        remaining: timer.remaining(),
        backOff: dependencies.backOff,
      });
      if (next.do === 'give-up') return failure(refusal.failure);
      remedies = next.remedies;
      if (next.do === 'renew-token') rejectedToken = renewableToken;
      if (next.do === 'wait') {
        const ended = await waitInSteps(next.milliseconds, refusal.failure, timer, options);
        if (ended) return failure(ended.failure);
      }
      if (next.do === 'send-pixels') {
        const fitted = await toPixels(await pixels());
        if (!fitted.ok) return fitted;
        source = fitted.value;
      }
      if ((next.do === 'transcode' || next.do === 'shrink') && source.kind === 'pixels') {
        // without a way to adapt it, what the server said is the more useful failure
        if (!adapt) return failure(refusal.failure);
        const adapted = await adaptPicture(source.picture, next.do, adapt, 'not-a-picture');
        if (!adapted.ok) return adapted;
        source = { kind: 'pixels', picture: adapted.value };
      }
    }
  };

  const checked = parseServerSettings(settings);
  return {
    async read(picture, options = {}) {
      if (!checked.ok) return failure({ kind: 'settings-invalid', setting: checked.failure });
      const source = await toPixels(success(picture));
      return source.ok ? readSource(source.value, async () => success(picture), options) : source;
    },
    async readUrl(url, pixels, options = {}) {
      if (!checked.ok) return failure({ kind: 'settings-invalid', setting: checked.failure });
      const { sendUrl, urlAllowed } = settings.connection;
      const byUrl = sendUrl === 'automatic' && urlAllowed && isPublicUrl(url);
      const source: Result<CardSource, ServerFailure> = byUrl
        ? success({ kind: 'url', url })
        : await toPixels(await pixels());
      return source.ok ? readSource(source.value, pixels, options) : source;
    },
  };
}
