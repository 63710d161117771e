import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import type { Homography } from '../geometry/homography.ts';
import { recogniseBatch, STRIP_HEIGHT } from '../recognise/text-recogniser.ts';
import type { StripName } from './plan-strips.ts';
import { cutStrip, type StripPlace, type StripSize, stripWidth } from './strip.ts';
import type { StripReading } from './strip-reading.ts';

export type StripPlaces = Partial<Readonly<Record<StripName, StripPlace>>>;
export type StripReadings = Partial<Readonly<Record<StripName, StripReading>>>;

/** How large the strips of one look are drawn. */
export interface Look {
  /** Height in pixels at which Latin print is read; ideographs, and the blanks in an English name, need the full one. */
  readonly latinHeight: number;
  /** Height in pixels that all strips are first reduced to; theirs where it is absent. */
  readonly rows?: number;
}

/** Strips share a run of the network where the narrowest has at least this part of the widest's width. */
const LEAST_FILL = 0.95;

/**
 * Cuts the strips out of the picture and recognises them: ideographs by the Chinese network, the rest by the Latin one.
 */
export async function recogniseStrips(
  sessions: Readonly<Record<'latin' | 'chinese', ModelSession>>,
  image: RgbaImage,
  cardToImage: Homography,
  places: StripPlaces,
  { latinHeight, rows }: Look,
): Promise<StripReadings> {
  const { nameChinese, sex, nameEnglish, ...latin } = places;
  const chinese = { ...(nameChinese && { nameChinese }), ...(sex && { sex }) };
  const cut = (place: StripPlace, size: StripSize) => cutStrip(image, cardToImage, place, size, rows);
  return {
    ...(await recogniseWith(sessions.latin, latin, latinHeight, cut)),
    ...(await recogniseWith(sessions.latin, { ...(nameEnglish && { nameEnglish }) }, STRIP_HEIGHT, cut)),
    ...(await recogniseWith(sessions.chinese, chinese, STRIP_HEIGHT, cut)),
  };
}

async function recogniseWith(
  session: ModelSession,
  places: StripPlaces,
  height: number,
  cut: (place: StripPlace, size: StripSize) => ReturnType<typeof cutStrip>,
): Promise<StripReadings> {
  const strips = (Object.entries(places) as [StripName, StripPlace][]) // the keys of the record are strip names
    .map(([name, place]) => ({ name, place, width: stripWidth(place, height) }))
    .sort((a, b) => b.width - a.width);
  const readings: Partial<Record<StripName, StripReading>> = {};
  while (strips.length > 0) {
    const widest = strips[0]?.width ?? 0;
    const batch = strips.splice(0, strips.filter(({ width }) => width >= widest * LEAST_FILL).length);
    const images = batch.map(({ place, width }) => cut(place, { width, height }));
    const matrices = await recogniseBatch(session, images);
    batch.forEach(({ name, place }, index) => {
      const [matrix, pixels] = [matrices[index], images[index]];
      if (matrix && pixels) readings[name] = { place, matrix, pixels };
    });
  }
  return readings;
}

/** The mean of several looks at the same strips: what is chance in one look fades, what is printed stays. */
export function averageReadings(looks: readonly StripReadings[]): StripReadings {
  const averaged: Partial<Record<StripName, StripReading>> = {};
  for (const [name, reading] of Object.entries(Object.assign({}, ...looks)) as [StripName, StripReading][]) {
    // merged looks
    const { matrix } = reading;
    const data = new Float32Array(matrix.steps * matrix.classes);
    // A strip of another height has other steps: what stands in one place there does not here.
    const present = looks
      .flatMap((look) => look[name] ?? [])
      .filter((other) => other.matrix.steps === matrix.steps);
    for (const { matrix: other } of present) {
      for (let index = 0; index < data.length; index++) {
        data[index] = (data[index] ?? 0) + (other.data[index] ?? 0) / present.length;
      }
    }
    averaged[name] = { ...reading, matrix: { ...matrix, data } };
  }
  return averaged;
}
