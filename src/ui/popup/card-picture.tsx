import { useState } from 'preact/hooks';
import type { Assessment } from '../../card/assessment.ts';
import type { Quadrilateral } from '../../card/quadrilateral.ts';
import { FIELD_NAMES, type FieldName } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';
import { useTranslation } from '../translation/translations.ts';
import { confidenceLevel } from './confidence-level.ts';
import { uprightView, wholeView } from './upright-view.ts';

interface CardPictureProps {
  readonly reading: StoredReading;
  readonly assessment: Assessment | undefined;
  readonly active: FieldName | undefined;
  onActive(field: FieldName | undefined): void;
}

/** The picture, turned upright and cut to the card, with the places drawn on it where the fields were read. */
export function CardPicture({ reading, assessment, active, onActive }: CardPictureProps) {
  const { popup } = useTranslation();
  const [whole, setWhole] = useState(false);
  const { picture, observations } = reading;
  const view =
    observations.card === undefined || whole ? wholeView(picture) : uprightView(observations.card, 0.03);
  return (
    <figure class="card-picture">
      <svg viewBox={view.viewBox} role="img" aria-label={popup.pictureDescription}>
        <g transform={view.transform}>
          <image href={picture.dataUrl} width={picture.width} height={picture.height} />
          {FIELD_NAMES.map((field) => {
            const box = observations.fieldBoxes[field];
            return box === undefined ? null : (
              // biome-ignore lint/a11y/noStaticElementInteractions: lights the row on hover; the row says it all
              <polygon
                key={field}
                points={points(box)}
                class={`place place-${confidenceLevel(reading, field, assessment)} ${field === active ? 'place-active' : ''}`}
                onMouseEnter={() => onActive(field)}
                onMouseLeave={() => onActive(undefined)}
              />
            );
          })}
        </g>
      </svg>
      {observations.card !== undefined && (
        <button type="button" class="picture-toggle" onClick={() => setWhole(!whole)}>
          {whole ? popup.onlyCard : popup.wholePicture}
        </button>
      )}
    </figure>
  );
}

/** What the card shows where one field was read. */
export function FieldCrop({
  reading,
  box,
}: {
  readonly reading: StoredReading;
  readonly box: Quadrilateral;
}) {
  const { picture } = reading;
  const view = uprightView(box, 0.04);
  return (
    <svg
      class="field-crop"
      viewBox={view.viewBox}
      style={{ aspectRatio: String(view.aspectRatio) }}
      aria-hidden="true"
    >
      <g transform={view.transform}>
        <image href={picture.dataUrl} width={picture.width} height={picture.height} />
      </g>
    </svg>
  );
}

function points(box: Quadrilateral): string {
  return box.map(([x, y]) => `${x},${y}`).join(' ');
}
