import type { ModelSession, RgbaImage } from '../engine-parts.ts';
import { CARD_ASPECT } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { PlacedLine } from '../locate/place-lines.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import { decodeGreedily } from '../recognise/ctc-greedy.ts';
import { REDUCED_HEIGHT, recogniseBatch } from '../recognise/text-recogniser.ts';
import type { FieldReading } from './field-reading.ts';
import { levenshteinDistance } from './levenshtein-distance.ts';
import { cutStrip, type StripPlace } from './strip.ts';
import { oddsByTitleWidth } from './title-width.ts';

const PERMANENT_TITLE = 'HONGKONGPERMANENTIDENTITYCARD';
const PLAIN_TITLE = 'HONGKONGIDENTITYCARD';
/** The title is wide and its letters are large: so many pixels are enough for it. */
const STRIP = { width: 256, height: REDUCED_HEIGHT } as const;
/** How much one edit more or less changes the odds, and how far the text is trusted in all. */
const EDIT_FACTOR = 2;
const MOST_ODDS = 500;
/**
 * A text that differs from both titles in more than this part of their letters is neither: the shorter one is nearer to
 * whatever was read.
 */
const MOST_EDITS = { plain: 1 / 3, permanent: 1 / 2 } as const;
/** Never surer than this where the symbols contradict the title: A never stands on a plain card, C and U hardly on others. */
const CONTRADICTED_CEILING = 0.7;
/** A pose that explains less may itself lean on a title taken for the other one. */
const SURE_MATCH = 7;
/**
 * Odds at which the width of both title lines leaves no question: nothing makes both of them wide but the longer title. A
 * narrow one may be a wide one that was seen in part, so a plain card's title is always read.
 */
const SURE_ODDS = 400;
/** What the width counts where the text is read as well: a narrow title may be a wide one of which a part was seen. */
const WIDTH_ODDS = { wide: 12, narrow: 3 } as const;
/**
 * The residence symbol, where the title says little: A, the right of abode, stands on permanent cards alone, C and U on
 * plain ones. Clearly read it outweighs a title that is nearer to the other one by four letters.
 */
const SYMBOL_ODDS = { clear: 20, doubtful: 6, faint: 2 } as const;
const CLEAR_SYMBOLS = 0.9;
const FAINT_SYMBOLS = 0.5;

/**
 * Tells a permanent card from a plain one: by the width of the title lines and a little by the symbols, and
 * where that is not sure by reading the English title.
 * @returns the probability of a permanent card.
 */
export async function readTitle(
  session: ModelSession,
  alphabet: Alphabet,
  image: RgbaImage,
  pose: CardPose,
  lines: readonly PlacedLine[],
  symbols: Pick<FieldReading, 'value' | 'confidence'> | undefined,
): Promise<number> {
  const widthOdds = oddsByTitleWidth(pose.layout, lines);
  const symbolOdds = oddsBySymbols(symbols);
  const seenOdds = widthOdds * symbolOdds;
  if (pose.match.score >= SURE_MATCH && seenOdds >= SURE_ODDS) return seenOdds / (1 + seenOdds);
  const strip = cutStrip(image, pose.cardToImage, englishTitlePlace(pose), STRIP);
  const [matrix] = await recogniseBatch(session, [strip]);
  const text = matrix
    ? decodeGreedily(matrix).map(({ class: letter }) => alphabet.characters[letter] ?? '')
    : [];
  const cappedWidthOdds = Math.min(WIDTH_ODDS.wide, Math.max(1 / WIDTH_ODDS.narrow, widthOdds));
  const titleOdds = cappedWidthOdds * oddsByTitleText(text.join(''));
  const odds = titleOdds * symbolOdds;
  const probability = odds / (1 + odds);
  const isContradicted = (titleOdds - 1) * (symbolOdds - 1) < 0;
  return isContradicted
    ? Math.min(CONTRADICTED_CEILING, Math.max(1 - CONTRADICTED_CEILING, probability))
    : probability;
}

function oddsBySymbols(symbols: Pick<FieldReading, 'value' | 'confidence'> | undefined): number {
  const residence = symbols?.value.replaceAll('*', '').charAt(0) ?? '';
  const confidence = symbols?.confidence ?? 0;
  const clarity = confidence >= CLEAR_SYMBOLS ? 'clear' : confidence < FAINT_SYMBOLS ? 'faint' : 'doubtful';
  const odds = SYMBOL_ODDS[clarity];
  return residence === 'A' ? odds : /^[CU]$/.test(residence) ? 1 / odds : 1;
}

/** The odds of a permanent card by the edits that lead from the text to either title. */
export function oddsByTitleText(text: string): number {
  const letters = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const fromPlain = levenshteinDistance(letters, PLAIN_TITLE);
  const fromPermanent = levenshteinDistance(letters, PERMANENT_TITLE);
  const isNeither =
    fromPlain > PLAIN_TITLE.length * MOST_EDITS.plain &&
    fromPermanent > PERMANENT_TITLE.length * MOST_EDITS.permanent;
  if (isNeither) return 1;
  const closer = fromPlain - fromPermanent;
  return Math.min(MOST_ODDS, Math.max(1 / MOST_ODDS, EDIT_FACTOR ** closer));
}

/** The English title's line, as wide as a permanent card's. */
function englishTitlePlace({ layout }: CardPose): StripPlace {
  const { top, bottom } = layout.lines.titleEnglish;
  const middle = (top + bottom) / 2 / CARD_ASPECT;
  return {
    left: 0.12,
    right: 0.88,
    middleLeft: middle,
    middleRight: middle,
    height: (1.5 * (bottom - top)) / CARD_ASPECT,
    squeeze: 1,
  };
}
