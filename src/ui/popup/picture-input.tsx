import { useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useTranslation } from '../translation/translations.ts';

interface PictureInputProps {
  /** The first is the one to press; the others stand back. */
  readonly offers: readonly ('choose-file' | 'pick-area')[];
  onFile(file: File): void;
  onArea(): void;
}

/** The ways to a picture that cannot be right-clicked. Dropping and pasting work anywhere in the popup. */
export function PictureInput({ offers, onFile, onArea }: PictureInputProps) {
  const { popup } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="button-row">
      {offers.map((offer) =>
        offer === 'choose-file' ? (
          <button key={offer} type="button" class="button" onClick={() => chooser.current?.click()}>
            <Icon name="picture" />
            {popup.chooseFile}
          </button>
        ) : (
          <button key={offer} type="button" class="button" title={popup.pickAreaHint} onClick={onArea}>
            <Icon name="area" />
            {popup.pickArea}
          </button>
        ),
      )}
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={popup.chooseFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that choosing the same file again is a change.
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </div>
  );
}
