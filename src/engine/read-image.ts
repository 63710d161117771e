import type { ReadFailure } from '../ocr/failure.ts';
import type { CardReading } from '../ocr/reader.ts';
import { failure, type Result, success } from '../result.ts';
import type { EngineReadOptions } from './create-reader.ts';
import type { EngineParts, ModelSession, RgbaImage } from './engine-parts.ts';
import { assembleReading } from './fields/assemble-reading.ts';
import type { CardGrammars } from './fields/card-grammars.ts';
import { planStrips } from './fields/plan-strips.ts';
import { type Alphabets, readFields } from './fields/read-fields.ts';
import { recogniseStrips } from './fields/recognise-strips.ts';
import { locateCard } from './locate/locate-card.ts';
import { textLine } from './locate/text-line.ts';
import type { StageClock } from './stage-timings.ts';

/** What a reading works with: networks, alphabets, and the JPEG encoder for the portrait. */
export interface ReadingTools {
  readonly sessions: Readonly<Record<'detector' | 'latin' | 'chinese', ModelSession>>;
  readonly alphabets: Alphabets;
  readonly grammars: CardGrammars;
  readonly encodeJpeg: EngineParts['encodeJpeg'];
}

/** Fewer points than this and the lines on the picture are not those of a card. */
const LEAST_MATCH = 4;

/** Reads the card on a decoded picture. */
export async function readImage(
  image: RgbaImage,
  tools: ReadingTools,
  clock: StageClock,
  options: EngineReadOptions,
): Promise<Result<CardReading, ReadFailure>> {
  const { sessions, alphabets, grammars } = tools;
  options.onStage?.('detect');
  const { pose, boxes } = await locateCard(sessions.detector, image, clock);
  if (!pose || pose.match.score < LEAST_MATCH) return failure({ reason: 'no-card' });
  options.signal?.throwIfAborted();
  options.onStage?.('recognise');
  const lines = boxes.flatMap((box) => [textLine(box, false), textLine(box, true)]);
  const { nameChinese, sex, titleChinese, titleEnglish, birthLabel, issueLabel, ...latin } = planStrips(
    pose,
    lines,
  );
  const sexLetter = { ...latin.birthDate, left: sex.right - 0.05, right: sex.right + 0.003 };
  const strips = await clock.measure('recognise', async () => ({
    ...(await recogniseStrips(sessions.latin, image, pose.cardToImage, { ...latin, sexLetter })),
    ...(await recogniseStrips(sessions.chinese, image, pose.cardToImage, { nameChinese, sex })),
  }));
  options.onStage?.('assign');
  return clock.measure('assign', () =>
    success(assembleReading(readFields(strips, pose, grammars, alphabets), pose)),
  );
}
