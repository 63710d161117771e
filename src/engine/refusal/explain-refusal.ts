import type { ReadFailure } from '../../ocr/failure.ts';
import type { TextBox } from '../detect/find-text-boxes.ts';
import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import { composeHomographies, type Homography } from '../geometry/homography.ts';
import { warp } from '../raster/warp.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { decodeGreedily } from '../recognise/ctc-greedy.ts';
import {
  LEAST_STRIP_WIDTH,
  recogniseBatch,
  STRIP_HEIGHT,
  STRIP_WIDTH_STEP,
} from '../recognise/text-recogniser.ts';
import { documentNamed } from './document-words.ts';

/** Lines that are read to learn what the document is, the longest first; names of documents are long and large. */
const MOST_LINES = 8;
const MOST_STRIP_WIDTH = 480;
/** A line that is read this surely, and has so many characters, is the right way up. */
const SURE_LINE = 0.8;
const LEAST_CHARACTERS = 3;
/** A picture with fewer lines of text than this holds no document. */
const LEAST_LINES = 3;

/**
 * Says why a picture on which no card was found is refused: what its text names, otherwise that there is no card.
 * @param boxes the text that was detected.
 */
export async function explainRefusal(
  chinese: ModelSession,
  alphabet: Alphabet,
  image: RgbaImage,
  boxes: readonly TextBox[],
): Promise<ReadFailure> {
  if (boxes.length < LEAST_LINES) return { reason: 'no-card', detail: `${boxes.length} lines of text` };
  const longest = [...boxes].sort((a, b) => b.width * b.height - a.width * a.height).slice(0, MOST_LINES);
  const texts: string[] = [];
  for (const box of longest) {
    for (const turned of [false, true]) {
      const { text, certainty } = await readLine(chinese, alphabet, image, box, turned);
      texts.push(text);
      const named = documentNamed(texts);
      if (named) return named;
      if (text.length >= LEAST_CHARACTERS && certainty >= SURE_LINE) break;
    }
  }
  return { reason: 'no-card', detail: `${boxes.length} lines of text, none of them a card's` };
}

async function readLine(
  session: ModelSession,
  alphabet: Alphabet,
  image: RgbaImage,
  box: TextBox,
  turned: boolean,
): Promise<{ readonly text: string; readonly certainty: number }> {
  const aspect = box.width / box.height;
  const width = Math.min(
    MOST_STRIP_WIDTH,
    Math.max(LEAST_STRIP_WIDTH, Math.ceil((aspect * STRIP_HEIGHT) / STRIP_WIDTH_STEP) * STRIP_WIDTH_STEP),
  );
  const angle = turned ? box.angle + Math.PI : box.angle;
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const boxToImage: Homography = [cosine, -sine, box.center[0], sine, cosine, box.center[1], 0, 0, 1];
  const stripToBox: Homography = [
    box.width / width,
    0,
    -box.width / 2,
    0,
    box.height / STRIP_HEIGHT,
    -box.height / 2,
    0,
    0,
    1,
  ];
  const strip = warp(image, composeHomographies(boxToImage, stripToBox), width, STRIP_HEIGHT);
  const [matrix] = await recogniseBatch(session, [strip]);
  const characters = matrix ? decodeGreedily(matrix) : [];
  const sum = characters.reduce((total, { probability }) => total + probability, 0);
  return {
    text: characters.map(({ class: character }) => alphabet.characters[character] ?? '').join(''),
    certainty: sum / Math.max(1, characters.length),
  };
}
