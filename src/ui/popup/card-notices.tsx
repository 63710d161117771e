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
  const { warnings, oldCard, language } = useTranslation();
  const old = assessment?.oldEditionNoLongerValid;
  const texts = [
    ...(old === undefined
      ? []
      : [
          oldCard[old.alreadyInvalid ? 'alreadyInvalid' : 'invalidFrom'](longDate(old.invalidFrom, language)),
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

/** An ISO date as people write it. */
function longDate(isoDate: string, language: string): string {
  const locale = language === 'en' ? 'en-HK' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}
