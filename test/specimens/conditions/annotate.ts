import type { CardEdition } from '../../../src/card/observations.ts';
import type { Point, Quadrilateral } from '../../../src/card/quadrilateral.ts';
import { across, CARD_HEIGHT, CARD_WIDTH, down, LAYOUTS } from '../card/layout.ts';
import type { Person } from '../people/person.ts';
import type { Random } from '../random.ts';
import { homographyFromRectangle, project } from './homography.ts';
import { type Raster, toCanvas, toRaster } from './raster.ts';

interface Annotation {
  readonly label: string;
  /** Left, top, right, bottom as fractions of the card. */
  readonly box: readonly [number, number, number, number];
  /** Where the label stands: over the box, which hides a printed label of the card, beside it or under it. */
  readonly labelAt: 'above' | 'right' | 'below';
}

/** Red boxes around the values and white words on red, as other people's software leaves them on screenshots. */
export function annotated(raster: Raster, card: Quadrilateral, person: Person, random: Random): Raster {
  const canvas = toCanvas(raster);
  const context = canvas.getContext('2d');
  const matrix = homographyFromRectangle(CARD_WIDTH, CARD_HEIGHT, card);
  const at = (x: number, y: number): Point => project(matrix, [across(x), down(y)]);
  for (const { label, box, labelAt } of annotations(person.edition, person.truth.name !== '')) {
    const [left, top] = at(box[0], box[1]);
    const [right, bottom] = at(box[2], box[3]);
    context.strokeStyle = random.chance(0.15) ? 'rgb(240 60 230)' : 'rgb(240 24 16)';
    context.lineWidth = random.pick([1.5, 2]);
    context.strokeRect(left, top, right - left, bottom - top);
    const size = raster.width * 0.019;
    context.font = `${size}px "Specimen Arimo"`;
    context.textAlign = 'left';
    const width = context.measureText(label).width + size;
    const x = labelAt === 'right' ? right + 1 : left;
    const y = { above: top - size * 1.25, right: top, below: bottom + 1 }[labelAt];
    context.fillStyle = 'rgb(240 24 16)';
    context.fillRect(x, y, width, size * 1.25);
    context.fillStyle = '#fff';
    context.fillText(label, x + 3, y + size * 0.95);
  }
  return toRaster(canvas);
}

function annotations(edition: CardEdition, chineseName: boolean): readonly Annotation[] {
  const layout = LAYOUTS[edition];
  const row = (x: number, y: number, width: number, rise = 0.055): Annotation['box'] => [
    x - 0.006,
    y - rise,
    x + width,
    y + 0.014,
  ];
  return [
    { label: 'card_type', box: row(0.3, layout.titleChinese.permanent.y, 0.4, 0.06), labelAt: 'above' },
    {
      label: 'name_en',
      box: row(layout.englishName.x, layout.englishName.y, 0.4),
      labelAt: chineseName ? 'right' : 'above',
    },
    { label: 'dob', box: row(layout.birthDate.x, layout.birthDate.y, 0.225), labelAt: 'above' },
    { label: 'issue_date', box: row(layout.issueDate.x, layout.issueDate.y, 0.225, 0.065), labelAt: 'below' },
    {
      label: 'id_number',
      box: row(layout.number.right - 0.28, layout.number.y, 0.29, 0.065),
      labelAt: 'above',
    },
  ];
}
