import type { ReadFailure } from '../ocr/failure.ts';
import type { CardReading } from '../ocr/reader.ts';
import { failure, type Result, success } from '../result.ts';
import type { EngineReadOptions } from './create-reader.ts';
import type { EngineParts, ModelSession, RgbaImage } from './engine-parts.ts';
import { assembleReading } from './fields/assemble-reading.ts';
import type { CardGrammars } from './fields/card-grammars.ts';
import { planStrips } from './fields/plan-strips.ts';
import {
  type Alphabets,
  FIELD_STRIPS,
  type FieldReadings,
  type PrintedFieldName,
  readFields,
} from './fields/read-fields.ts';
import { permanentByTitleWidth } from './fields/read-title.ts';
import { averageReadings, recogniseStrips, type StripPlaces } from './fields/recognise-strips.ts';
import type { CardPose } from './locate/locate-by-text.ts';
import { locateCard } from './locate/locate-card.ts';
import { placeLines } from './locate/place-lines.ts';
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
/** A field that is less sure than this gets a second look. */
const DOUBTFUL = 0.9;
/** Heights in pixels to which the strips of doubtful fields are reduced, one look for each. */
const SECOND_LOOKS = [20, 15] as const;

/** Reads the card on a decoded picture. */
export async function readImage(
  image: RgbaImage,
  tools: ReadingTools,
  clock: StageClock,
  options: EngineReadOptions,
): Promise<Result<CardReading, ReadFailure>> {
  options.onStage?.('detect');
  const { pose, boxes } = await locateCard(tools.sessions.detector, image, clock);
  if (!pose || pose.match.score < LEAST_MATCH) return failure({ reason: 'no-card' });
  options.signal?.throwIfAborted();
  options.onStage?.('recognise');
  const lines = placeLines(boxes, pose.cardToImage);
  const fields = await readStrips(image, pose, planStrips(pose.layout, lines), tools, clock);
  options.onStage?.('assign');
  return clock.measure('assign', () =>
    success(assembleReading(fields, permanentByTitleWidth(pose.layout, lines), pose)),
  );
}

/** Reads the strips, and those of doubtful fields again at lower resolutions, where soft print looks sharper. */
async function readStrips(
  image: RgbaImage,
  { layout, cardToImage }: CardPose,
  places: StripPlaces,
  { sessions, alphabets, grammars }: ReadingTools,
  clock: StageClock,
): Promise<FieldReadings> {
  const look = (which: StripPlaces, rows?: number) =>
    clock.measure('recognise', () => recogniseStrips(sessions, image, cardToImage, which, rows));
  const interpret = (strips: Parameters<typeof readFields>[0]) =>
    clock.measure('assign', () => readFields(strips, layout, grammars, alphabets));
  const first = await look(places);
  const fields = await interpret(first);
  const doubtful = doubtfulPlaces(fields, places);
  if (Object.keys(doubtful).length === 0) return fields;
  const looks = [first];
  for (const rows of SECOND_LOOKS) looks.push(await look(doubtful, rows));
  return surerReadings(fields, await interpret(averageReadings(looks)));
}

function doubtfulPlaces(fields: FieldReadings, places: StripPlaces): StripPlaces {
  const names = (
    Object.entries(FIELD_STRIPS) as [PrintedFieldName, (typeof FIELD_STRIPS)[PrintedFieldName]][]
  ) // its keys
    .filter(([field]) => (fields[field]?.confidence ?? 1) < DOUBTFUL)
    .flatMap(([, strips]) => strips);
  return Object.fromEntries(Object.entries(places).filter(([name]) => names.some((other) => other === name)));
}

function surerReadings(first: FieldReadings, second: FieldReadings): FieldReadings {
  const surer = { ...second };
  for (const [name, reading] of Object.entries(first) as [
    PrintedFieldName,
    NonNullable<FieldReadings[PrintedFieldName]>,
  ][]) {
    if (reading.confidence >= Math.max(DOUBTFUL, second[name]?.confidence ?? 0))
      Object.assign(surer, { [name]: reading });
  }
  return surer;
}
