import type { ReadFailure } from '../ocr/failure.ts';
import type { EncodedPicture } from '../ocr/picture.ts';
import type { CardReader, CardReading } from '../ocr/reader.ts';
import { failure, type Result } from '../result.ts';
import type { EngineParts, FloatTensor, ModelSession } from './engine-parts.ts';
import type { EngineReadOptions } from './engine-read-options.ts';
import { createCardGrammars } from './fields/card-grammars.ts';
import { checkEncodedPicture } from './picture/check-encoded-picture.ts';
import { readImage } from './read-image.ts';
import { createAlphabet } from './recognise/alphabet.ts';
import { StageClock } from './stage-timings.ts';

/** The on-device reader. It holds the networks; {@link EngineReader.release} frees them. */
export interface EngineReader extends CardReader {
  read(picture: EncodedPicture, options?: EngineReadOptions): Promise<Result<CardReading, ReadFailure>>;
  release(): Promise<void>;
}

/** Loads the networks and makes them ready: the first reading is as quick as those that follow. */
export async function createReader(parts: EngineParts): Promise<EngineReader> {
  const [detector, latin, chinese, latinDictionary, chineseDictionary] = await Promise.all([
    parts.createSession('text-detector.onnx'),
    parts.createSession('latin-recogniser.onnx'),
    parts.createSession('chinese-recogniser.onnx'),
    parts.readDictionary('latin-dictionary.txt'),
    parts.readDictionary('chinese-dictionary.txt'),
  ]);
  const alphabets = { latin: createAlphabet(latinDictionary), chinese: createAlphabet(chineseDictionary) };
  const grammars = createCardGrammars(alphabets.latin);
  const sessions = { detector, latin, chinese };

  return {
    async read(picture, options = {}) {
      const clock = new StageClock();
      const timed = {
        detector: timedSession(detector, clock),
        latin: timedSession(latin, clock),
        chinese: timedSession(chinese, clock),
      };
      try {
        const checked = checkEncodedPicture(picture);
        if (!checked.ok) return checked;
        options.onStage?.('decode');
        const decoded = await clock.measure('decode', () => parts.decode(checked.value));
        if (!decoded.ok) return decoded;
        return await readImage(
          decoded.value,
          { sessions: timed, alphabets, grammars, encodeJpeg: parts.encodeJpeg },
          clock,
          options,
        );
      } catch (error) {
        if (options.signal?.aborted) throw error;
        return failure({
          reason: 'recognition-failed',
          detail: error instanceof Error ? error.message : String(error),
        });
      } finally {
        options.onTimings?.(clock.timings());
      }
    },
    async release() {
      await Promise.all(Object.values(sessions).map((session) => session.release()));
    },
  };
}

function timedSession(session: ModelSession, clock: StageClock): ModelSession {
  return {
    run: (input: FloatTensor) => clock.measure('model', () => session.run(input)),
    release: () => session.release(),
  };
}
