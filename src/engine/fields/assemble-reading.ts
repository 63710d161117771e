import type { Quadrilateral } from '../../card/quadrilateral.ts';
import type { FieldName } from '../../card/result.ts';
import type { CardReading } from '../../ocr/reader.ts';
import { applyHomography } from '../geometry/homography.ts';
import { CARD_ASPECT } from '../locate/card-layout.ts';
import type { CardPose } from '../locate/locate-by-text.ts';
import type { FieldReading } from './field-reading.ts';
import { stripCorners } from './strip.ts';

type PrintedFields = Readonly<Record<Exclude<FieldName, 'permanent'>, FieldReading>>;

/** Puts the fields into the contract's result, and beside it what was seen. */
export function assembleReading(fields: PrintedFields, pose: CardPose): CardReading {
  const confidence = (name: keyof PrintedFields) => Math.round(fields[name].confidence * 1e4) / 1e4;
  const entries = Object.entries(fields) as [keyof PrintedFields, FieldReading][]; // the keys of the record are its fields
  return {
    result: {
      name: fields.name.value,
      name_en: fields.name_en.value,
      // The sex reader gives M, F or nothing.
      sex: fields.sex.value as 'M' | 'F' | '',
      birth_date: fields.birth_date.value,
      number: fields.number.value,
      symbols: fields.symbols.value,
      name_telegraph_code: fields.name_telegraph_code.value,
      permanent: pose.layout.permanent,
      initial_issue_date: fields.initial_issue_date.value,
      issue_date: fields.issue_date.value,
      confidence: {
        name: confidence('name'),
        name_en: confidence('name_en'),
        sex: confidence('sex'),
        birth_date: confidence('birth_date'),
        number: confidence('number'),
        symbols: confidence('symbols'),
        name_telegraph_code: confidence('name_telegraph_code'),
        permanent: 0.9,
        initial_issue_date: confidence('initial_issue_date'),
        issue_date: confidence('issue_date'),
      },
    },
    observations: {
      card: cardCorners(pose),
      fieldBoxes: Object.fromEntries(
        entries
          .filter(([, { value }]) => value !== '')
          .map(([name, { place }]) => [name, stripCorners(place, pose.cardToImage)]),
      ),
      edition: pose.layout.edition,
      warnings: [],
    },
  };
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
