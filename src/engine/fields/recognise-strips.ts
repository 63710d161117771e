import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import type { Homography } from '../geometry/homography.ts';
import { recogniseBatch } from '../recognise/text-recogniser.ts';
import { cutStrip, type StripPlace, stripWidth } from './strip.ts';
import type { StripReading } from './strip-reading.ts';

/** Strips share a run of the network where the narrowest has at least this part of the widest's width. */
const LEAST_FILL = 0.75;

/** Cuts the strips out of the picture and recognises them, those of like width together. */
export async function recogniseStrips<Name extends string>(
  session: ModelSession,
  image: RgbaImage,
  cardToImage: Homography,
  places: Readonly<Record<Name, StripPlace>>,
): Promise<Record<Name, StripReading>> {
  const strips = (Object.entries(places) as [Name, StripPlace][]) // the keys of the record are its names
    .map(([name, place]) => ({ name, place, width: stripWidth(place) }))
    .sort((a, b) => b.width - a.width);
  const readings = {} as Record<Name, StripReading>; // one is added below for every name
  while (strips.length > 0) {
    const widest = strips[0]?.width ?? 0;
    const count = strips.filter(({ width }) => width >= widest * LEAST_FILL).length;
    const batch = strips.splice(0, count);
    const images = batch.map(({ place, width }) => cutStrip(image, cardToImage, place, width));
    const matrices = await recogniseBatch(session, images);
    batch.forEach(({ name, place }, index) => {
      const matrix = matrices[index];
      if (matrix) readings[name] = { place, matrix };
    });
  }
  return readings;
}
