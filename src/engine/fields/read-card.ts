import type { RgbaImage } from '../engine-parts.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { ReadingTools } from '../reading-tools.ts';
import { REDUCED_HEIGHT, STRIP_HEIGHT } from '../recognise/text-recogniser.ts';
import type { StageClock } from '../stage-timings.ts';
import { evidenceOf } from './evidence.ts';
import type { FieldReading } from './field-reading.ts';
import { FIELD_STRIPS, type FieldReadings, type PrintedFieldName, readFields } from './read-fields.ts';
import { INCOMPLETE_FACTOR } from './read-text-field.ts';
import {
  averageReadings,
  type Look,
  recogniseStrips,
  type StripPlaces,
  type StripReadings,
} from './recognise-strips.ts';

/** The fields of a card, and the strips that they were first read from. */
export interface CardFields {
  readonly fields: FieldReadings;
  readonly strips: StripReadings;
}

/** A name that another look reads shorter is kept if it is at least this sure. */
const LEAST_OF_LONGER = 0.5;
/** What the second looks at the English name leave out at its left and see more of at its right, in card widths. */
const NAME_NARROWING = 0.014;
const NAME_WIDENING = 0.12;
/** A field that is less sure than this gets a second look. */
const DOUBTFUL = 0.9;
/** With less evidence of a card (see `evidenceOf`) there is none here: soft cards reach five times as much at first. */
const HOPELESS = 0.1;
const FIRST_LOOK: Look = { latinHeight: REDUCED_HEIGHT };
const FULL_LOOK: Look = { latinHeight: STRIP_HEIGHT };
/** The strips of doubtful fields are reduced to these heights in pixels, one look for each. */
const SOFT_LOOKS: readonly Look[] = [20, 17, 15].map((rows) => ({ ...FULL_LOOK, rows }));

/** Reads the strips, and those of doubtful fields again: in full height, and at lower resolutions, where soft print looks sharper. */
export async function readCard(
  image: RgbaImage,
  { layout, cardToImage }: CardPose,
  places: StripPlaces,
  { sessions, alphabets, grammars }: ReadingTools,
  clock: StageClock,
): Promise<CardFields> {
  const look = (which: StripPlaces, how: Look) =>
    clock.measure('recognise', () => recogniseStrips(sessions, image, cardToImage, which, how));
  const interpret = (strips: StripReadings) =>
    clock.measure('assign', () => readFields(strips, layout, grammars, alphabets));
  const glance = await look(places, FIRST_LOOK);
  const glanced = await interpret(glance);
  const unclear = doubtfulPlaces(glanced, places);
  if (Object.keys(unclear).length === 0 || evidenceOf(glanced) < HOPELESS)
    return { fields: glanced, strips: glance };
  const { nameChinese: _ideographs, sex: _ideograph, nameEnglish: _blanks, ...latin } = unclear;
  const strips = { ...glance, ...(await look(latin, FULL_LOOK)) };
  const fields = await interpret(strips);
  const doubtful = doubtfulPlaces(fields, places);
  if (Object.keys(doubtful).length === 0) return { fields, strips };
  const { nameEnglish: _first, ...others } = strips;
  const looks: StripReadings[] = [others];
  for (const how of SOFT_LOOKS) looks.push(await look(withShiftedName(doubtful), how));
  return { fields: surerReadings(fields, await interpret(averageReadings(looks))), strips };
}

/**
 * The English name without the margin at its left, where letters of the edge's print may have been seen, and with more
 * room at its right, where letters may have been cut off.
 */
function withShiftedName(places: StripPlaces): StripPlaces {
  const { nameEnglish } = places;
  return nameEnglish
    ? {
        ...places,
        nameEnglish: {
          ...nameEnglish,
          left: nameEnglish.left + NAME_NARROWING,
          right: nameEnglish.right + NAME_WIDENING,
        },
      }
    : places;
}

function doubtfulPlaces(fields: FieldReadings, places: StripPlaces): StripPlaces {
  const names = fieldNames(FIELD_STRIPS)
    .filter((field) => (fields[field]?.confidence ?? 1) < DOUBTFUL)
    .flatMap((field) => FIELD_STRIPS[field]);
  return Object.fromEntries(Object.entries(places).filter(([name]) => names.some((other) => other === name)));
}

/** The second reading, but where the first had been sure and is the surer one. */
function surerReadings(first: FieldReadings, second: FieldReadings): FieldReadings {
  const kept = fieldNames(first).filter((name) => {
    const once = first[name] ?? { confidence: 0, value: '' };
    const again = second[name] ?? { confidence: 0, value: once.value };
    if (name === 'name_en') return isSurerName(once, again);
    // The second holds the first in itself.
    return once.confidence >= Math.max(DOUBTFUL, again.confidence);
  });
  return { ...second, ...Object.fromEntries(kept.map((name) => [name, first[name]])) };
}

/**
 * The name's second look is at another strip: the surer one counts, but that a look which lost the last or the first
 * letter may be very sure of the others.
 */
function isSurerName(first: NameLook, second: NameLook): boolean {
  // The second look is narrower at its left: of what stands there it cannot tell more.
  if (first.mayLackFirst && first.value.includes(second.value)) return true;
  const isLonger = first.value.length > second.value.length && first.value.includes(second.value);
  if (isLonger && first.confidence >= LEAST_OF_LONGER) return true;
  return first.confidence >= second.confidence * (isLonger ? INCOMPLETE_FACTOR : 1);
}

type NameLook = Pick<FieldReading, 'value' | 'confidence' | 'mayLackFirst'>;

function fieldNames(record: Partial<Readonly<Record<PrintedFieldName, unknown>>>): PrintedFieldName[] {
  return Object.keys(record) as PrintedFieldName[]; // the type of the record says so
}
