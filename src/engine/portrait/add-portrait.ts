import type { HkIdCardResult } from '../../card/result.ts';
import type { ReadOptions } from '../../ocr/reader.ts';
import type { EngineParts, RgbaImage } from '../engine-parts.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import { cutPortrait, locatePortrait } from './portrait.ts';

/** Adds what was asked for of the portrait; a card without one gets neither. */
export async function addPortrait(
  result: HkIdCardResult,
  image: RgbaImage,
  pose: CardPose,
  encodeJpeg: EngineParts['encodeJpeg'],
  { portraitImage, portraitLocation }: ReadOptions,
): Promise<HkIdCardResult> {
  if (!portraitImage && !portraitLocation) return result;
  const corners = locatePortrait(image, pose);
  if (!corners) return result;
  const encoded = portraitImage ? base64(await encodeJpeg(cutPortrait(image, pose, corners))) : null;
  return {
    ...result,
    ...(portraitLocation ? { portrait_location: corners } : {}),
    ...(encoded === null ? {} : { portrait_image: encoded }),
  };
}

function base64(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
