import type { ComponentChildren } from 'preact';
import { useTranslation } from '../translation/translations.ts';
import { PictureInput } from './picture-input.tsx';
import type { PopupState } from './popup-state.ts';

interface EmptyViewProps {
  readonly state: PopupState;
  onFile(file: File): void;
  onArea(): void;
  /** About the page behind the popup. */
  readonly children: ComponentChildren;
}

/** Nothing was read yet: how to begin. */
export function EmptyView({ state, onFile, onArea, children }: EmptyViewProps) {
  const { popup } = useTranslation();
  const where =
    state.engine === 'server' && state.serverHost !== undefined
      ? popup.readingOnServer(state.serverHost)
      : popup.readingOnDevice;
  return (
    <section class="empty">
      <CardDrawing />
      <h2>{popup.emptyHeading}</h2>
      <p>{popup.emptyExplanation}</p>
      <div class="drop-zone">
        <h3>{popup.emptyAlternatives}</h3>
        <PictureInput
          offers={state.inOwnTab ? ['choose-file'] : ['choose-file', 'pick-area']}
          onFile={onFile}
          onArea={onArea}
        />
        <p class="quiet">{popup.dropHint}</p>
      </div>
      <p class="quiet">{where}</p>
      {children}
    </section>
  );
}

/** An invented card, in outline. */
function CardDrawing() {
  return (
    <svg class="card-drawing" viewBox="0 0 120 76" aria-hidden="true">
      <rect class="card-outline" x="1" y="1" width="118" height="74" rx="7" />
      <path class="card-line" d="M34 10h52M22 16h76" />
      <circle class="card-portrait" cx="26" cy="38" r="8" />
      <path class="card-portrait" d="M11 66a15 15 0 0 1 30 0Z" />
      <path class="card-line" d="M50 30h40M50 40h28M50 50h34M50 66h22M84 66h26" />
      <path class="card-pointer" d="m86 44 20 8-8.5 3L94 64Z" />
    </svg>
  );
}
