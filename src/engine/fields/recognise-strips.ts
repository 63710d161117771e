import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import type { Homography } from '../geometry/homography.ts';
import { recogniseBatch } from '../recognise/text-recogniser.ts';
import type { StripName } from './plan-strips.ts';
import { cutStrip, type StripPlace, stripWidth } from './strip.ts';
import type { StripReading } from './strip-reading.ts';

export type StripPlaces = Partial<Readonly<Record<StripName, StripPlace>>>;
export type StripReadings = Partial<Readonly<Record<StripName, StripReading>>>;

/** Strips share a run of the network where the narrowest has at least this part of the widest's width. */
const LEAST_FILL = 0.85;

/**
 * Cuts the strips out of the picture and recognises them: ideographs by the Chinese network, the rest by the Latin one.
 * @param rows height in pixels that the strips are first reduced to; their full height where it is absent.
 */
export async function recogniseStrips(
  sessions: Readonly<Record<'latin' | 'chinese', ModelSession>>,
  image: RgbaImage,
  cardToImage: Homography,
  places: StripPlaces,
  rows?: number,
): Promise<StripReadings> {
  const { nameChinese, sex, ...latin } = places;
  const chinese = { ...(nameChinese && { nameChinese }), ...(sex && { sex }) };
  const cut = (place: StripPlace, width: number) => cutStrip(image, cardToImage, place, width, rows);
  return {
    ...(await recogniseWith(sessions.latin, latin, cut)),
    ...(await recogniseWith(sessions.chinese, chinese, cut)),
  };
}

async function recogniseWith(
  session: ModelSession,
  places: StripPlaces,
  cut: (place: StripPlace, width: number) => ReturnType<typeof cutStrip>,
): Promise<StripReadings> {
  const strips = (Object.entries(places) as [StripName, StripPlace][]) // the keys of the record are strip names
    .map(([name, place]) => ({ name, place, width: stripWidth(place) }))
    .sort((a, b) => b.width - a.width);
  const readings: Partial<Record<StripName, StripReading>> = {};
  while (strips.length > 0) {
    const widest = strips[0]?.width ?? 0;
    const batch = strips.splice(0, strips.filter(({ width }) => width >= widest * LEAST_FILL).length);
    const images = batch.map(({ place, width }) => cut(place, width));
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
    const present = looks.flatMap((look) => look[name] ?? []);
    for (const { matrix: other } of present) {
      for (let index = 0; index < data.length; index++) {
        data[index] = (data[index] ?? 0) + (other.data[index] ?? 0) / present.length;
      }
    }
    averaged[name] = { ...reading, matrix: { ...matrix, data } };
  }
  return averaged;
}
