import { createCanvas } from '@napi-rs/canvas';
import type { Quadrilateral } from '../../../src/card/quadrilateral.ts';
import type { FieldName } from '../../../src/card/result.ts';

/** A picture in which a drawn card of an invented person lies turned by `degrees`, with the places of its fields. */
export interface DrawnCard {
  readonly dataUrl: string;
  readonly width: number;
  readonly height: number;
  readonly card: Quadrilateral;
  readonly fieldBoxes: Partial<Record<FieldName, Quadrilateral>>;
}

const CARD = { width: 640, height: 404 };
const SANS = '"Noto Sans CJK HK"';

/** Where each field stands on the card, in its pixels: left, top, width, height. */
const PLACES: Partial<Record<FieldName, readonly [number, number, number, number]>> = {
  permanent: [92, 14, 458, 54],
  name: [32, 78, 120, 36],
  name_en: [32, 110, 200, 28],
  name_telegraph_code: [250, 148, 204, 26],
  birth_date: [252, 230, 148, 26],
  sex: [412, 230, 52, 26],
  symbols: [252, 258, 80, 26],
  initial_issue_date: [252, 312, 102, 28],
  issue_date: [252, 348, 140, 30],
  number: [436, 348, 182, 30],
};

export function drawCard(degrees: number): DrawnCard {
  const angle = (degrees * Math.PI) / 180;
  const canvas = createCanvas(900, 760);
  const context = canvas.getContext('2d');
  context.fillStyle = '#6b5d4f';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(angle);
  context.translate(-CARD.width / 2, -CARD.height / 2);
  context.fillStyle = '#dfeae6';
  context.beginPath();
  context.roundRect(0, 0, CARD.width, CARD.height, 20);
  context.fill();
  const write = (text: string, x: number, y: number, size: number, color = '#1b2a33') => {
    context.fillStyle = color;
    context.font = `${size}px ${SANS}`;
    context.fillText(text, x, y);
  };
  write('香港永久性居民身份證', 210, 36, 22, '#0c6f73');
  write('HONG KONG PERMANENT IDENTITY CARD', 140, 62, 18, '#0c6f73');
  write('陳 小 明', 36, 105, 26);
  write('CHAN, Siu Ming', 36, 132, 21);
  write('7115   1420   2494', 254, 168, 20);
  write('出生日期 Date of Birth', 254, 222, 16, '#0c6f73');
  write('15-08-1987   男 M', 254, 250, 20);
  write('***AZ', 254, 277, 20);
  write('簽發日期 Date of Issue', 254, 304, 16, '#0c6f73');
  write('(09-05)', 256, 333, 20);
  write('04-12-18', 256, 372, 24);
  write('R123456(A)', 440, 372, 24);
  write('SPECIMEN 樣本', 60, 360, 20, '#b0302a');
  context.fillStyle = '#b9c7c3';
  context.beginPath();
  context.arc(130, 210, 38, 0, 7);
  context.fill();
  context.fillRect(70, 255, 120, 75);
  const place = ([left, top, width, height]: readonly [number, number, number, number]): Quadrilateral => {
    const corner = (x: number, y: number): [number, number] => {
      const [dx, dy] = [x - CARD.width / 2, y - CARD.height / 2];
      return [
        canvas.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
        canvas.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
      ];
    };
    return [
      corner(left, top),
      corner(left + width, top),
      corner(left + width, top + height),
      corner(left, top + height),
    ];
  };
  return {
    dataUrl: canvas.toDataURL('image/jpeg'),
    width: canvas.width,
    height: canvas.height,
    card: place([0, 0, CARD.width, CARD.height]),
    fieldBoxes: Object.fromEntries(Object.entries(PLACES).map(([field, box]) => [field, place(box)])),
  };
}
