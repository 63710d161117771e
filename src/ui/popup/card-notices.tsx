import type { Assessment } from '../../card/assessment.ts';
import type { StoredReading } from '../../messages/state.ts';
import { Notice } from '../notice.tsx';
import { useTranslation } from '../translation/translations.ts';

/** What concerns the card as a whole: warnings about the picture, a card that is no longer valid. */
export function CardNotices({
  reading,
  assessment,
}: {
  readonly reading: StoredReading;
  readonly assessment: Assessment | undefined;
}) {
  const { warnings, oldCard } = useTranslation();
  const old = assessment?.oldEditionNoLongerValid;
  const texts = [
    ...(old === undefined
      ? []
      : [
          old.alreadyInvalid ? oldCard.alreadyInvalid(old.invalidFrom) : oldCard.invalidFrom(old.invalidFrom),
        ]),
    ...reading.observations.warnings.map((warning) => warnings[warning]),
  ];
  if (texts.length === 0) return null;
  return (
    <Notice kind="attention">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
