import type { Canvas } from '@napi-rs/canvas';
import { drawRosette, drawWaveBand } from '../card/draw-guilloche.ts';
import { drawPortrait } from '../card/draw-portrait.ts';
import type { Random } from '../random.ts';
import { blankCard, digits, HEIGHT, WIDTH, write } from './blank-card.ts';
import { drawHolder } from './draw-holder.ts';

/** The layout of a Mainland resident card: labels before every value, portrait right, eighteen digits below. */
export function drawMainlandId(random: Random): Canvas {
  const [canvas, context] = blankCard('rgb(236 240 246)');
  drawRosette(context, {
    x: 420,
    y: 300,
    inner: 40,
    outer: 520,
    rings: 50,
    waves: 32,
    depth: 0.05,
    colour: 'rgb(220 120 150 / 0.35)',
    lineWidth: 1.2,
  });
  const blue = 'rgb(30 110 170)';
  const name = drawHolder(random).chinese;
  const rows = [
    ['姓 名', name, 90],
    ['性 别', `${random.pick(['男', '女'])}      民族 汉`, 170],
    [
      '出 生',
      `${random.integer(1950, 2004)} 年 ${random.integer(1, 12)} 月 ${random.integer(1, 28)} 日`,
      250,
    ],
    ['住 址', '样本省样本市示范区', 340],
    ['', `第${random.integer(1, 99)}街${random.integer(1, 999)}号 样本`, 400],
  ] as const;
  for (const [label, value, y] of rows) {
    write(context, label, 80, y, '34px "Specimen Sans HK"', blue);
    write(context, value, 210, y, '38px "Specimen Sans HK"', '#222');
  }
  write(context, '公民身份号码', 80, 560, '34px "Specimen Sans HK"', blue);
  write(context, digits(random, 18), 340, 562, '46px "Specimen Overpass"', '#222');
  write(context, '樣本 SPECIMEN', 660, 470, '30px "Specimen Sans HK Bold"', 'rgb(200 30 30)');
  context.drawImage(drawPortrait(random.integer(1, 9999), random.pick(['M', 'F'])), 670, 60, 250, 350);
  return canvas;
}

/** A resident card of another place in the same family of layouts: title, portrait left, labels in three languages. */
export function drawMacaoLikeId(random: Random): Canvas {
  const [canvas, context] = blankCard('rgb(214 232 222)');
  drawWaveBand(context, {
    width: WIDTH,
    top: 0,
    bottom: HEIGHT,
    lines: 60,
    amplitude: 16,
    waves: 6,
    shift: 0.3,
    colour: 'rgb(80 150 120 / 0.3)',
    lineWidth: 1.4,
  });
  write(context, '示範地區居民身份證 樣本', 260, 70, '40px "Specimen Sans HK Bold"', 'rgb(20 90 60)');
  write(context, 'BILHETE DE IDENTIDADE SPECIMEN', 260, 112, '28px "Specimen Arimo"', 'rgb(20 90 60)');
  context.drawImage(drawPortrait(random.integer(1, 9999), random.pick(['M', 'F'])), 50, 170, 260, 360);
  const name = drawHolder(random);
  const rows = [
    ['姓名 Nome / Name', `${name.chinese}  ${name.english.toUpperCase()}`],
    [
      '出生日期 Data de nascimento',
      `${random.integer(10, 28)}-${random.integer(10, 12)}-${random.integer(1950, 2005)}`,
    ],
    ['性別 Sexo / Sex', random.pick(['M', 'F'])],
    ['編號 N.º / No.', `${digits(random, 7)}(${random.integer(0, 9)})`],
    [
      '有效期至 Válido até',
      `${random.integer(10, 28)}-${random.integer(10, 12)}-${random.integer(2027, 2035)}`,
    ],
  ] as const;
  rows.forEach(([label, value], at) => {
    write(context, label, 350, 180 + at * 85, '22px "Specimen Sans HK"', 'rgb(20 90 60)');
    write(context, value, 350, 222 + at * 85, '36px "Specimen Overpass"', '#1c1c22');
  });
  return canvas;
}

/** The data page of a passport, with its two lines for machines. */
export function drawPassportPage(random: Random): Canvas {
  const [canvas, context] = blankCard('rgb(232 226 238)');
  const name = drawHolder(random);
  context.drawImage(drawPortrait(random.integer(1, 9999), random.pick(['M', 'F'])), 60, 110, 240, 330);
  write(context, 'PASSPORT 護照 SPECIMEN 樣本', 60, 70, '36px "Specimen Sans HK Bold"', 'rgb(90 40 110)');
  const rows = [
    ['Type / Code', 'P   UTO'],
    ['Passport No.', `K${digits(random, 8)}`],
    ['Surname', name.english.split(',')[0] ?? ''],
    ['Date of birth', `${random.integer(10, 28)} JAN ${random.integer(1950, 2005)}`],
    ['Date of issue', '01 MAR 2020'],
  ] as const;
  rows.forEach(([label, value], at) => {
    write(context, label, 340, 130 + at * 68, '20px "Specimen Arimo"', 'rgb(90 40 110)');
    write(context, value, 340, 162 + at * 68, '32px "Specimen Overpass"', '#1c1c22');
  });
  const line = (text: string): string =>
    text
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '<')
      .padEnd(44, '<')
      .slice(0, 44);
  write(context, line(`P<UTO${name.english}`), 30, 545, '35px "Specimen Overpass"', '#111');
  write(
    context,
    line(`K${digits(random, 8)}<UTO${digits(random, 14)}`),
    30,
    600,
    '35px "Specimen Overpass"',
    '#111',
  );
  return canvas;
}

/** A back of an identity card: nothing but a statement in two languages. */
export function drawCardBack(random: Random): Canvas {
  const [canvas, context] = blankCard('rgb(226 236 240)');
  drawRosette(context, {
    x: 500,
    y: 320,
    inner: 40,
    outer: 480,
    rings: 40,
    waves: 24,
    depth: 0.06,
    colour: 'rgb(90 160 190 / 0.3)',
    lineWidth: 1.2,
  });
  const lines = [
    '本證持有人擁有香港居留權',
    'The holder of this card has the right of abode',
    'in Hong Kong',
    '樣本 SPECIMEN',
    '如拾獲此證請交回任何警署',
    'If found please return to any police station',
  ];
  const top = random.integer(120, 180);
  lines.forEach((line, at) => {
    write(context, line, 90, top + at * 64, '34px "Specimen Sans HK"', 'rgb(40 60 70)');
  });
  return canvas;
}
