import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { renderSpecimen, type Specimen } from '../../specimens/render-specimen.ts';

/** The card of the person whom these tests are about: a 2018 card with a Chinese name, 1000 pixels wide. */
export const SPECIMEN: Specimen = renderSpecimen({ seed: 7, edition: '2018', condition: 'clean' });

/** Pictures of that card in formats that a page may show and the contract does not take. */
export async function asSvg(): Promise<Buffer> {
  const { width, height } = await sharp(SPECIMEN.bytes).metadata();
  const picture = `data:${SPECIMEN.mediaType};base64,${Buffer.from(SPECIMEN.bytes).toString('base64')}`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<image href="${picture}" width="${width}" height="${height}"/></svg>`,
  );
}

export function asWebp(): Promise<Buffer> {
  return sharp(SPECIMEN.bytes).webp({ quality: 92 }).toBuffer();
}

/** Two frames, the card in both: what an animation shows at any moment. */
export async function asAnimatedGif(): Promise<Buffer> {
  const frame = await sharp(SPECIMEN.bytes).png().toBuffer();
  return sharp([frame, frame], { join: { animated: true } })
    .gif({ delay: [500, 500], loop: 0, effort: 1 })
    .toBuffer();
}

/** A picture without a card: clouds of colour. */
export function withoutCard(width: number, height: number): Promise<Buffer> {
  const gradient = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky"><stop offset="0" stop-color="#27c"/><stop offset="1" stop-color="#fc6"/></linearGradient>
    <rect width="${width}" height="${height}" fill="url(#sky)"/></svg>`;
  return sharp(Buffer.from(gradient), { limitInputPixels: false }).png().toBuffer();
}

/** More than 10 MB: noise cannot be compressed. */
export function overTenMegabytes(): Promise<Buffer> {
  const [width, height] = [2200, 2000];
  return sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** The first half of the card's file. */
export function brokenFile(): Buffer {
  return Buffer.from(SPECIMEN.bytes.slice(0, 900));
}
