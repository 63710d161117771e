import type { ReadFailure } from '../ocr/failure.ts';
import type { CardReading } from '../ocr/reader.ts';
import { failure, type Result, success } from '../result.ts';
import type { RgbaImage } from './engine-parts.ts';
import type { EngineReadOptions } from './engine-read-options.ts';
import { assembleReading } from './fields/assemble-reading.ts';
import { evidenceOf } from './fields/evidence.ts';
import { planStrips } from './fields/plan-strips.ts';
import { type CardFields, readCard } from './fields/read-card.ts';
import type { FieldReadings } from './fields/read-fields.ts';
import { readTitle } from './fields/read-title.ts';
import { isSamePose } from './locate/is-same-pose.ts';
import { type CardPose, widthInPixels } from './locate/locate-by-text.ts';
import { lookForCard, type Sighting } from './locate/locate-card.ts';
import { placeLines } from './locate/place-lines.ts';
import { addPortrait } from './portrait/add-portrait.ts';
import type { ReadingTools } from './reading-tools.ts';
import { explainRefusal } from './refusal/explain-refusal.ts';
import type { StageClock } from './stage-timings.ts';
import { assessPicture, isCutOff } from './warnings/assess-picture.ts';

/** With a lower match the lines of the picture are not those of a card. */
const LEAST_MATCH = 3.5;
/** Evidence (see `evidenceOf`, 0..1) that ends the search, and without which nothing is reported. */
const CONVINCING = 0.8;
const LEAST_EVIDENCE = 0.25;
/** A convincing card whose name is less sure than this gets so many more looks. */
const SURE_NAME = 0.6;
const LOOKS_FOR_NAME = 1;
/** What the name counts between attempts at different places, beside the evidence of all other fields. */
const NAME_WEIGHT = 0.2;
/** A match that is better by this may show what the one before missed. */
const BETTER_MATCH = 0.5;
/** Narrower cards cannot be read, in pixels. */
const LEAST_WIDTH = 200;

interface Attempt extends CardFields {
  readonly sighting: Sighting;
  readonly pose: CardPose;
  readonly evidence: number;
}

/** Reads the card on a decoded picture: finds it, reads the fields where they stand, or says why not. */
export async function readImage(
  image: RgbaImage,
  tools: ReadingTools,
  clock: StageClock,
  options: EngineReadOptions,
): Promise<Result<CardReading, ReadFailure>> {
  let best: Attempt | null = null;
  let seen: Sighting = { pose: null, boxes: [], around: [] };
  let looksForName = LOOKS_FOR_NAME;
  options.onStage?.('detect');
  for await (const sighting of lookForCard(tools.sessions.detector, image, clock)) {
    options.signal?.throwIfAborted();
    if (sighting.boxes.length > seen.boxes.length) seen = sighting;
    if (sighting.isSmaller && best && best.evidence >= LEAST_EVIDENCE) break;
    if (best && isTriedInVain(best, sighting)) continue;
    const attempt = await tryToRead(image, sighting, tools, clock, options);
    if (attempt) best = best ? joinAttempts(best, attempt) : attempt;
    if (!best || best.evidence < CONVINCING) continue;
    if (hasSureName(best) || looksForName === 0) break;
    looksForName -= 1;
  }
  if (!best || best.evidence < LEAST_EVIDENCE) return failure(await refusal(image, best, seen, tools, clock));
  const { pose, fields, strips, sighting } = best;
  const lines = placeLines(sighting.boxes, pose.cardToImage);
  const permanent = await clock.measure('recognise', () =>
    readTitle(tools.sessions.latin, tools.alphabets.latin, image, pose, lines, fields.symbols),
  );
  options.onStage?.('assign');
  const reading = await clock.measure('assign', () => ({
    ...assembleReading(fields, permanent, pose, best.evidence),
    warnings: assessPicture(image, pose, sighting, strips.number?.pixels),
  }));
  const { warnings, result, observations } = reading;
  return success({
    result: await addPortrait(result, image, pose, tools.encodeJpeg, options),
    observations: { ...observations, warnings },
  });
}

/** The name stands furthest from the lines that place the card: where it is in doubt, the place may be wrong. */
function hasSureName({ fields }: Attempt): boolean {
  return (fields.name_en?.confidence ?? 0) >= SURE_NAME;
}

/** Whether the same place, no better matched, was read already and showed no card. */
function isTriedInVain({ evidence, pose }: Attempt, { pose: seen }: Sighting): boolean {
  return (
    evidence < LEAST_EVIDENCE &&
    seen !== null &&
    isSamePose(pose, seen) &&
    seen.match.score < pose.match.score + BETTER_MATCH
  );
}

/**
 * The attempt with more evidence, the name's included, with those fields that the other read more surely, if both are of the same
 * card.
 */
function joinAttempts(one: Attempt, other: Attempt): Attempt {
  const [better, worse] = allEvidence(one) >= allEvidence(other) ? [one, other] : [other, one];
  if (!isSamePose(better.pose, worse.pose)) return better;
  const surer = Object.entries(worse.fields).filter(
    // The names of both records' entries are field names.
    ([name, { confidence }]) => confidence > (better.fields[name as keyof FieldReadings]?.confidence ?? 1),
  );
  const fields: FieldReadings = { ...better.fields, ...Object.fromEntries(surer) };
  return { ...better, fields, evidence: evidenceOf(fields) };
}

function allEvidence({ evidence, fields }: Attempt): number {
  return evidence + NAME_WEIGHT * (fields.name_en?.confidence ?? 0);
}

async function tryToRead(
  image: RgbaImage,
  sighting: Sighting,
  tools: ReadingTools,
  clock: StageClock,
  options: EngineReadOptions,
): Promise<Attempt | null> {
  const { pose, boxes } = sighting;
  if (!pose || pose.match.score < LEAST_MATCH) return null;
  options.onStage?.('recognise');
  const places = planStrips(pose.layout, placeLines(boxes, pose.cardToImage));
  const card = await readCard(image, pose, places, tools, clock);
  return { ...card, sighting, pose, evidence: evidenceOf(card.fields) };
}

/** Why a picture is refused: what was wrong with the card that was found, or what was found instead of one. */
async function refusal(
  image: RgbaImage,
  attempt: Attempt | null,
  { boxes }: Sighting,
  { sessions, alphabets }: ReadingTools,
  clock: StageClock,
): Promise<ReadFailure> {
  const named = await clock.measure('recognise', () =>
    explainRefusal(sessions.chinese, alphabets.chinese, image, boxes),
  );
  if (named.reason !== 'no-card' || !attempt || attempt.pose.match.score < SURE_MATCH) return named;
  const { pose } = attempt;
  const width = Math.round(widthInPixels(pose));
  if (width < LEAST_WIDTH) return { reason: 'card-too-small', detail: `a card of ${width} px width` };
  if (isCutOff(image, pose)) return { reason: 'cut-off' };
  return { reason: 'too-blurred', detail: `a card of ${width} px width` };
}

/** From this match on there is a card, even if nothing on it can be read. */
const SURE_MATCH = 5;
