import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Person } from '../people/person.ts';
import { drawJustified, drawSpacedChinese, drawValue, sizeForCapHeight } from './draw-text.ts';
import { across, type CardLayout, down, LARGE_VALUES, LAYOUTS, SMALL_VALUES } from './layout.ts';
import type { CardStyle } from './style.ts';

/** Titles, labels and all printed values. */
export function drawValues(context: SKRSContext2D, person: Person, style: CardStyle): void {
  const layout = LAYOUTS[person.edition];
  drawTitles(context, layout, person.truth.permanent, style);
  drawLabels(context, layout, style);
  context.save();
  context.fillStyle = style.ink;
  context.translate(across(style.columnShift), down(style.rowShift));
  drawNames(context, person, layout, style);
  drawSmallValues(context, person, layout, style);
  drawLargeValues(context, person, layout, style);
  context.restore();
}

function drawTitles(context: SKRSContext2D, layout: CardLayout, permanent: boolean, style: CardStyle): void {
  const kind = permanent ? 'permanent' : 'plain';
  const chinese = layout.titleChinese[kind];
  const latin = layout.titleLatin[kind];
  context.fillStyle = style.titleColour;
  drawJustified(context, permanent ? '香港永久性居民身份證' : '香港居民身份證', {
    left: across(chinese.left),
    right: across(chinese.right),
    y: down(chinese.y),
    size: down(chinese.height * 1.12),
    face: style.titleChinese,
  });
  drawJustified(context, permanent ? 'HONG KONG PERMANENT IDENTITY CARD' : 'HONG KONG IDENTITY CARD', {
    left: across(latin.left),
    right: across(latin.right),
    y: down(latin.y),
    size: sizeForCapHeight(context, style.titleLatin, down(latin.height)),
    face: style.titleLatin,
  });
}

function drawLabels(context: SKRSContext2D, layout: CardLayout, style: CardStyle): void {
  context.fillStyle = style.labelColour;
  for (const [chinese, latin, span] of [
    ['出生日期', 'Date of Birth', layout.birthLabel],
    ['簽發日期', 'Date of Issue', layout.issueLabel],
  ] as const) {
    const middle = span.left + (span.right - span.left) * 0.42;
    drawJustified(context, chinese, {
      left: across(span.left),
      right: across(middle - 0.005),
      y: down(span.y),
      size: down(span.height),
      face: style.labelChinese,
    });
    drawJustified(context, latin, {
      left: across(middle + 0.005),
      right: across(span.right),
      y: down(span.y),
      size: down(span.height),
      face: style.labelLatin,
    });
  }
}

function drawNames(context: SKRSContext2D, person: Person, layout: CardLayout, style: CardStyle): void {
  const { chineseName, englishName } = layout;
  drawSpacedChinese(context, person.truth.name, {
    x: across(chineseName.x),
    y: down(chineseName.y + style.nameShift / 2),
    pitch: across(chineseName.pitch),
    size: down(chineseName.size),
    face: style.chinese,
  });
  drawValue(context, {
    text: person.truth.name_en,
    x: across(englishName.x),
    y: down(englishName.y + style.nameShift),
    ...small(style),
  });
}

function drawSmallValues(context: SKRSContext2D, person: Person, layout: CardLayout, style: CardStyle): void {
  const { truth, codes } = person;
  for (const [text, position] of [
    [codes.join(' '), layout.codes],
    [truth.birth_date, layout.birthDate],
    [truth.symbols, layout.symbols],
    [truth.initial_issue_date, layout.firstRegistration],
  ] as const) {
    drawValue(context, { text, x: across(position.x), y: down(position.y), ...small(style) });
  }
  drawSpacedChinese(context, truth.sex === 'M' ? '男' : '女', {
    x: across(layout.sex.x),
    y: down(layout.sex.y),
    pitch: 0,
    size: down(0.047),
    face: style.chinese,
  });
  drawValue(context, {
    text: truth.sex,
    x: across(layout.sex.letterAt),
    y: down(layout.sex.y),
    ...small(style),
  });
}

function drawLargeValues(context: SKRSContext2D, person: Person, layout: CardLayout, style: CardStyle): void {
  const { truth } = person;
  const pitch = across(LARGE_VALUES.pitch);
  const capHeight = down(LARGE_VALUES.capHeight);
  const common = { pitch, capHeight, face: style.values };
  drawValue(context, {
    text: truth.issue_date,
    x: across(layout.issueDate.x),
    y: down(layout.issueDate.y),
    ...common,
  });
  const start = across(layout.number.right) - truth.number.length * pitch;
  drawValue(context, { text: truth.number, x: start, y: down(layout.number.y), ...common });
}

function small(style: CardStyle) {
  return { pitch: across(SMALL_VALUES.pitch), capHeight: down(SMALL_VALUES.capHeight), face: style.values };
}
