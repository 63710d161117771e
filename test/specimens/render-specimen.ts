import type { CardEdition } from '../../src/card/observations.ts';
import type { Point, Quadrilateral } from '../../src/card/quadrilateral.ts';
import type { EncodedPicture } from '../../src/ocr/picture.ts';
import { drawCard } from './card/draw-card.ts';
import { across, CARD_HEIGHT, CARD_WIDTH, down, LAYOUTS } from './card/layout.ts';
import { BEYOND_PHOTOGRAPHERS, type BeyondCondition } from './conditions/beyond.ts';
import { type Condition, PHOTOGRAPHERS } from './conditions/conditions.ts';
import { storedSideways, withClockwiseOrientation } from './conditions/exif-orientation.ts';
import { homographyFromRectangle, project } from './conditions/homography.ts';
import type { Photograph } from './conditions/photograph.ts';
import { toCanvas } from './conditions/raster.ts';
import { drawPerson } from './people/draw-person.ts';
import { hasPhotograph, type Person, type SpecimenTruth } from './people/person.ts';
import { createRandom } from './random.ts';

export interface SpecimenRequest {
  /** Decides the person, the look of the card and the chance in the condition. */
  readonly seed: number;
  readonly edition?: CardEdition;
  readonly condition: Condition | BeyondCondition;
}

/** A rendered picture of an invented person's card, with everything that a reader should find on it. */
export interface Specimen extends EncodedPicture {
  readonly person: Person;
  readonly truth: SpecimenTruth;
  /** Corners of the card on the picture, in pixels, in the order of the upright card. */
  readonly card: Quadrilateral;
  /** Corners of the box of the large portrait in the same order; absent on a card without a photograph. */
  readonly portrait?: Quadrilateral;
}

/** The same request always gives the same bytes. */
export function renderSpecimen(request: SpecimenRequest): Specimen {
  const person = drawPerson(request.seed, request.edition);
  const random = createRandom(request.seed, `condition-${request.condition}`);
  const photographers = { ...PHOTOGRAPHERS, ...BEYOND_PHOTOGRAPHERS };
  const photograph = photographers[request.condition](drawCard(person), random, person);
  return {
    ...encode(photograph),
    person,
    truth: person.truth,
    card: photograph.card,
    ...(hasPhotograph(person) ? { portrait: portraitOn(person, photograph.card) } : {}),
  };
}

function portraitOn(person: Person, card: Quadrilateral): Quadrilateral {
  const [left, top, right, bottom] = LAYOUTS[person.edition].portrait;
  const matrix = homographyFromRectangle(CARD_WIDTH, CARD_HEIGHT, card);
  const corner = (x: number, y: number): Point => project(matrix, [across(x), down(y)]);
  return [corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)];
}

export function encode(photograph: Photograph): EncodedPicture {
  if (photograph.sideways) {
    const { sideways: _sideways, ...upright } = photograph;
    const stored = encode({ ...upright, raster: storedSideways(photograph.raster) });
    return { ...stored, bytes: withClockwiseOrientation(stored.bytes) };
  }
  const canvas = toCanvas(photograph.raster);
  return photograph.quality === undefined
    ? { bytes: new Uint8Array(canvas.toBuffer('image/png')), mediaType: 'image/png' }
    : { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', photograph.quality)), mediaType: 'image/jpeg' };
}
