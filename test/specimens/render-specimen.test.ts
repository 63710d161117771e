import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Point, Quadrilateral } from '../../src/card/quadrilateral.ts';
import { BEYOND_CONDITIONS, type BeyondCondition } from './conditions/beyond.ts';
import { CONDITIONS, type Condition } from './conditions/conditions.ts';
import { homographyFromRectangle, project } from './conditions/homography.ts';
import { drawPerson } from './people/draw-person.ts';
import { renderSpecimen, type Specimen } from './render-specimen.ts';

/** Conditions under which the colours of the card survive well enough to recognise its ground by them. */
const SHOWING_COLOURS: readonly (Condition | BeyondCondition)[] = [
  'clean',
  'turned-7',
  'turned-30',
  'turned-90',
  'turned-180',
  'turned-270',
  'turned-any',
  'exif-turned',
  'perspective',
  'small-in-large',
  'white-ground',
  'black-ground',
  'two-cards',
];

const hash = (specimen: Specimen): string => createHash('sha256').update(specimen.bytes).digest('hex');

describe('a rendered specimen', () => {
  it('has the same bytes for the same request', () => {
    for (const condition of ['clean', 'phone', 'moire'] as const) {
      expect(hash(renderSpecimen({ seed: 11, condition }))).toBe(
        hash(renderSpecimen({ seed: 11, condition })),
      );
    }
  });

  it('differs for another person and for another condition', () => {
    const hashes = [
      renderSpecimen({ seed: 11, condition: 'clean' }),
      renderSpecimen({ seed: 12, condition: 'clean' }),
      renderSpecimen({ seed: 11, condition: 'blur' }),
    ].map(hash);
    expect(new Set(hashes).size).toBe(3);
  });

  it('shows the same person in both editions when one is asked for', () => {
    const old = renderSpecimen({ seed: 5, edition: '2003', condition: 'clean' });
    const recent = renderSpecimen({ seed: 5, edition: '2018', condition: 'clean' });
    expect([old.person.edition, recent.person.edition]).toEqual(['2003', '2018']);
    expect(old.truth.name).toBe(recent.truth.name);
  });

  it.each([...CONDITIONS, ...BEYOND_CONDITIONS])('is a picture of its media type: %s', async (condition) => {
    const specimen = renderSpecimen({ seed: 7, condition });
    const image = await loadImage(Buffer.from(specimen.bytes));
    expect(image.width).toBeGreaterThan(100);
    const magic = Buffer.from(specimen.bytes.subarray(0, 3)).toString('hex');
    expect(magic).toBe(specimen.mediaType === 'image/png' ? '89504e' : 'ffd8ff');
  });
});

describe('the stated quadrilateral', () => {
  it.each(SHOWING_COLOURS)(
    'has the blue overprint and the pink ground where the card has them: %s',
    async (condition) => {
      const found = await rendered(condition);
      const inside = onCard(found.specimen.card);
      const [pinkRed = 0, pinkGreen = 0] = found.at(inside(0.02, 0.95));
      expect(pinkRed - pinkGreen).toBeGreaterThan(8);
      const [blueRed = 0, , blueBlue = 0] = found.at(inside(0.9, 0.36));
      expect(blueBlue - blueRed).toBeGreaterThan(8);
    },
  );

  it.each(['turned-30', 'perspective', 'black-ground'] as const)(
    'ends where the card ends: %s',
    async (condition) => {
      const found = await rendered(condition);
      const on = onCard(found.specimen.card);
      for (const [x, y, outX, outY] of [
        [0.02, 0.5, -0.012, 0.5],
        [0.98, 0.3, 1.012, 0.3],
        [0.5, 0.02, 0.5, -0.02],
        [0.5, 0.98, 0.5, 1.02],
      ] as const) {
        const [inside, outside] = [found.at(on(x, y)), found.at(on(outX, outY))];
        const difference = inside.reduce(
          (sum, value, channel) => sum + Math.abs(value - (outside[channel] ?? 0)),
          0,
        );
        expect(difference).toBeGreaterThan(20);
      }
    },
  );

  it('has the portrait inside it, and none for a minor', () => {
    const seeds = Array.from({ length: 100 }, (_, seed) => seed);
    const minor = seeds.find((seed) => drawPerson(seed).kind === 'permanent-minor') ?? 0;
    for (const seed of [minor, 1, 2, 3]) {
      const specimen = renderSpecimen({ seed, condition: '320-pixels' });
      expect(specimen.portrait === undefined).toBe(seed === minor);
      for (const [x, y] of specimen.portrait ?? []) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(320);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(202);
      }
    }
  });
});

interface Rendered {
  readonly specimen: Specimen;
  /** Mean colour of five by five pixels around a place on the picture. */
  readonly at: (point: Point) => readonly number[];
}

async function rendered(condition: Condition | BeyondCondition): Promise<Rendered> {
  const specimen = renderSpecimen({ seed: 8, edition: '2018', condition });
  const image = await loadImage(Buffer.from(specimen.bytes));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const at = ([x, y]: Point): readonly number[] =>
    averaged(context.getImageData(Math.round(x) - 2, Math.round(y) - 2, 5, 5).data);
  return { specimen, at };
}

function onCard(card: Quadrilateral): (x: number, y: number) => Point {
  const matrix = homographyFromRectangle(1, 1, card);
  return (x, y) => project(matrix, [x, y]);
}

function averaged(data: Uint8ClampedArray): readonly number[] {
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    for (let channel = 0; channel < 3; channel += 1)
      sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
  }
  return sums.map((sum) => sum / (data.length / 4));
}
