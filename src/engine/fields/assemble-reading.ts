import type { Quadrilateral } from '../../card/quadrilateral.ts';
import type { CardReading } from '../../ocr/reader.ts';
import { applyHomography } from '../geometry/homography.ts';
import { CARD_ASPECT } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { FieldReadings, PrintedFieldName } from './read-fields.ts';
import { stripCorners } from './strip.ts';

/** How sure it is that a field is empty whose line bears no text at all, where most other lines were seen or not. */
const EMPTY_LINE_CONFIDENCE = { seen: 0.95, hardlySeen: 0.5 } as const;
const MOST_LINES_SEEN = 6.5;
/** With less evidence no field is surer than this: the pose itself may be wrong. */
const TRUSTED_EVIDENCE = 0.5;
const UNTRUSTED_CONFIDENCE = 0.7;

/**
 * Puts the fields into the contract's result, and beside it what was seen.
 * @param permanent probability of a permanent card.
 * @param evidence how surely the fields that every card has were read: a card that is mostly unread is not trusted.
 */
export function assembleReading(
  fields: FieldReadings,
  permanent: number,
  pose: CardPose,
  evidence: number,
): CardReading {
  const value = (name: PrintedFieldName) => fields[name]?.value ?? '';
  const most = evidence < TRUSTED_EVIDENCE ? UNTRUSTED_CONFIDENCE : 1;
  const ofEmptyLine = EMPTY_LINE_CONFIDENCE[pose.match.score > MOST_LINES_SEEN ? 'seen' : 'hardlySeen'];
  const confidence = (name: PrintedFieldName) =>
    rounded(Math.min(most, fields[name]?.confidence ?? ofEmptyLine));
  return {
    result: {
      name: value('name'),
      name_en: value('name_en'),
      // The sex reader gives M, F or nothing.
      sex: value('sex') as 'M' | 'F' | '',
      birth_date: value('birth_date'),
      number: value('number'),
      symbols: value('symbols'),
      name_telegraph_code: value('name_telegraph_code'),
      ...(permanent === 0.5 ? {} : { permanent: permanent > 0.5 }),
      initial_issue_date: value('initial_issue_date'),
      issue_date: value('issue_date'),
      confidence: {
        name: confidence('name'),
        name_en: confidence('name_en'),
        sex: confidence('sex'),
        birth_date: confidence('birth_date'),
        number: confidence('number'),
        symbols: confidence('symbols'),
        name_telegraph_code: confidence('name_telegraph_code'),
        permanent: rounded(permanent === 0.5 ? 0 : Math.min(most, Math.max(permanent, 1 - permanent))),
        initial_issue_date: confidence('initial_issue_date'),
        issue_date: confidence('issue_date'),
      },
    },
    observations: {
      card: cardCorners(pose),
      fieldBoxes: Object.fromEntries(
        Object.entries(fields).flatMap(([name, { value: text, place }]) =>
          text === '' ? [] : [[name, stripCorners(place, pose.cardToImage)]],
        ),
      ),
      edition: pose.layout.edition,
      warnings: [],
    },
  };
}

/** Four decimals, as in the contract's example. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1e4) / 1e4;
}

function cardCorners({ cardToImage }: CardPose): Quadrilateral {
  const bottom = 1 / CARD_ASPECT;
  return [
    applyHomography(cardToImage, [0, 0]),
    applyHomography(cardToImage, [1, 0]),
    applyHomography(cardToImage, [1, bottom]),
    applyHomography(cardToImage, [0, bottom]),
  ];
}
