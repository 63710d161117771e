import type { Assessment } from '../../card/assessment.ts';
import { FIELD_NAMES } from '../../card/result.ts';
import type { StoredReading } from '../../messages/state.ts';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';
import { confidenceLevel } from './confidence-level.ts';

/** In one line: is there anything to check, and which card is it. */
export function ReadingSummary({
  reading,
  assessment,
}: {
  readonly reading: StoredReading;
  readonly assessment: Assessment | undefined;
}) {
  const { popup, editions } = useTranslation();
  const levels = FIELD_NAMES.map((field) => confidenceLevel(reading, field, assessment));
  const toCheck = levels.filter((level) => level === 'check').length;
  const notRead = levels.filter((level) => level === 'not-read').length;
  const edition = assessment?.edition?.edition ?? reading.observations.edition;
  const remarks = [
    toCheck > 0 ? popup.toCheck(toCheck) : '',
    notRead > 0 ? popup.notReadCount(notRead) : '',
  ].filter(Boolean);
  return (
    <p class={`summary ${remarks.length === 0 ? 'summary-good' : 'summary-check'}`}>
      <span>
        <Icon name={remarks.length === 0 ? 'tick' : 'warning'} />
        {remarks.length === 0 ? popup.allSure : remarks.join(' · ')}
      </span>
      {edition !== undefined && <span class="edition">{editions[edition]}</span>}
    </p>
  );
}
