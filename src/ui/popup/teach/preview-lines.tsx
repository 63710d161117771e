import type { RuleTrial } from '../../../messages/teaching.ts';
import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';

/** What would be written into the box, or why nothing would. */
export function PreviewLines({ trial }: { readonly trial: RuleTrial | undefined }) {
  const { teach, notFilled } = useTranslation();
  return (
    <div class="preview" role="status">
      <h3>{teach.preview}</h3>
      {trial === undefined && <p class="quiet">…</p>}
      {trial !== undefined && trial.preview === undefined && (
        <p class="quiet">{teach.previewWithoutReading}</p>
      )}
      {trial?.preview?.map((line) =>
        line.ok ? (
          <p key={`${line.label} ${line.text}`} class="preview-text">
            {line.text}
          </p>
        ) : (
          <p key={line.reason} class="remark">
            <Icon name="warning" />
            {notFilled[line.reason]}
          </p>
        ),
      )}
    </div>
  );
}
