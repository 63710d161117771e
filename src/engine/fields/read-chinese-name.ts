import { hasTwoPrintedForms } from '../../card/glyph-variants.ts';
import {
  characterAgreement,
  charactersOfCode,
  parseTelegraphCodes,
  type TelegraphCode,
} from '../../card/telegraph.ts';
import { CHINESE_PITCH } from '../locate/card-layout.ts';
import type { Alphabet } from '../recognise/alphabet.ts';
import type { CtcMatrix } from '../recognise/ctc-matrix.ts';
import { HALF_CHARACTER, middleOfIdeograph } from './chinese-name-place.ts';
import { type FieldReading, LEAST_CONFIDENCE, unread } from './field-reading.ts';
import { INCOMPLETE_FACTOR } from './read-text-field.ts';
import { inkBetween, leastInkOfCharacter } from './strip-ink.ts';
import { type StripReading, stepPosition } from './strip-reading.ts';

interface Candidate {
  readonly character: string;
  readonly probability: number;
}

/** Candidates kept for each position. */
const KEPT = 40;
/** A character that is seen less well than this is not seen; one without a code must be seen better. */
const LEAST_PROBABILITY = 0.12;
const LEAST_PROBABILITY_ALONE = 0.35;
/** Codes read at least this surely may overrule the recognised character. */
const SURE_CODES = 0.85;
/** A character seen this surely stands against a code whose own character the recogniser did not even consider. */
const SURE_CHARACTER = 0.98;
const NOT_CONSIDERED = 1e-5;
/** How much surer the code is than the character that it stands for, where the picture shows none. */
const UNSEEN_FACTOR = 0.85;
/** The same where the code stands for two characters. */
const SHARED_CODE_FACTOR = 0.6;
/** Never surer than this of which form of a character is printed, where the code is the same for both. */
const TWO_FORMS_CEILING = 0.88;

/**
 * Reads the Chinese name position by position - its characters stand on a fixed pitch - and weighs each character
 * against its telegraph code: of what the recogniser thinks possible the character that has the code is taken.
 * @param lineLeft where the name begins, in card widths.
 * @param codes the codes as read, and how surely.
 */
export function readChineseName(
  strip: StripReading,
  alphabet: Alphabet,
  lineLeft: number,
  codes: { readonly value: string; readonly confidence: number },
): FieldReading {
  const parsed = parseTelegraphCodes(codes.value);
  const known = parsed.ok && codes.confidence > LEAST_CONFIDENCE ? parsed.value : [];
  const characters: { character: string; confidence: number }[] = [];
  const positions = known.length > 0 ? known.length : 6;
  for (let index = 0; index < positions; index++) {
    const middle = middleOfIdeograph(index, lineLeft);
    const code = known[index];
    if (!code && middle > strip.place.right) break;
    const candidates = candidatesAround(strip, alphabet, middle);
    const choice = code ? withCode(candidates, code, codes.confidence, alphabet) : withoutCode(candidates);
    if (!choice) break;
    characters.push(hasTwoPrintedForms(choice.character) ? doubted(choice) : choice);
  }
  if (characters.length === 0) return unread(strip.place);
  const isComplete = characters.length >= known.length && !hasUnreadInk(strip, characters.length, lineLeft);
  return {
    value: characters.map(({ character }) => character).join(''),
    confidence:
      Math.min(...characters.map(({ confidence }) => confidence)) * (isComplete ? 1 : INCOMPLETE_FACTOR),
    place: strip.place,
  };
}

/** Whether an ideograph stands behind the first `count`. */
function hasUnreadInk(strip: StripReading, count: number, lineLeft: number): boolean {
  if (middleOfIdeograph(count, lineLeft) + HALF_CHARACTER > strip.place.right) return false;
  const ink = (index: number) => {
    const middle = middleOfIdeograph(index, lineLeft);
    return inkBetween(strip, middle - HALF_CHARACTER, middle + HALF_CHARACTER);
  };
  const ofName = Array.from({ length: count }, (_, index) => ink(index));
  return ink(count) > leastInkOfCharacter(ofName);
}

function doubted({ character, confidence }: { character: string; confidence: number }) {
  return { character, confidence: Math.min(confidence, TWO_FORMS_CEILING) };
}

/** The likeliest ideographs at a position, each with the highest probability that it reaches there. */
function candidatesAround(strip: StripReading, alphabet: Alphabet, middle: number): Candidate[] {
  const { steps, classes, data } = strip.matrix satisfies CtcMatrix;
  const best = new Map<number, number>();
  for (let step = 0; step < steps; step++) {
    if (Math.abs(stepPosition(strip, step) - middle) > CHINESE_PITCH / 2) continue;
    for (const candidate of alphabet.ideographs) {
      const probability = data[step * classes + candidate] ?? 0;
      if (probability > 1e-7 && probability > (best.get(candidate) ?? 0)) best.set(candidate, probability);
    }
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, KEPT)
    .map(([index, probability]) => ({ character: alphabet.characters[index] ?? '', probability }));
}

function withoutCode(candidates: readonly Candidate[]): { character: string; confidence: number } | null {
  const [best] = candidates;
  if (!best || best.probability < LEAST_PROBABILITY_ALONE) return null;
  return { character: best.character, confidence: best.probability * 0.93 };
}

/**
 * The character that a code stands for where the picture shows none of them, and how much surer the code is than the
 * character. Where the editions give one code to two characters (8243 to 塽 and 塱), the one that the recogniser does
 * not know is the likelier: the other one it would have seen.
 */
function characterOfCode(
  code: TelegraphCode,
  alphabet: Alphabet,
): { readonly ofCode: string | undefined; readonly factor: number } {
  const [first, ...others] = charactersOfCode(code);
  const rivals = others.filter((other) => characterAgreement(other, code) === 'agrees');
  const unknown = [first, ...rivals].find(
    (character) => character !== undefined && alphabet.classesOf(character).length === 0,
  );
  return rivals.length === 0
    ? { ofCode: first, factor: UNSEEN_FACTOR }
    : { ofCode: unknown ?? first, factor: SHARED_CODE_FACTOR };
}

function withCode(
  candidates: readonly Candidate[],
  code: TelegraphCode,
  codeConfidence: number,
  alphabet: Alphabet,
): { character: string; confidence: number } | null {
  const [best] = candidates;
  const agreeing = candidates.find(({ character }) => {
    const verdict = characterAgreement(character, code);
    return verdict === 'agrees' || verdict === 'variant';
  });
  if (agreeing && agreeing === best) {
    return {
      character: agreeing.character,
      confidence: 1 - (1 - agreeing.probability) * (1 - codeConfidence),
    };
  }
  if (agreeing && (agreeing.probability > 0.02 || codeConfidence > SURE_CODES)) {
    return { character: agreeing.character, confidence: Math.min(0.97, codeConfidence) };
  }
  const { ofCode, factor } = characterOfCode(code, alphabet);
  if (ofCode && (!best || best.probability < LEAST_PROBABILITY)) {
    return { character: ofCode, confidence: factor * codeConfidence };
  }
  const unquestioned =
    best && best.probability > SURE_CHARACTER && (agreeing?.probability ?? 0) < NOT_CONSIDERED;
  if (ofCode && codeConfidence > SURE_CODES && !unquestioned)
    return { character: ofCode, confidence: factor * codeConfidence };
  if (!best || best.probability < LEAST_PROBABILITY) return null;
  return { character: best.character, confidence: best.probability * 0.6 };
}
