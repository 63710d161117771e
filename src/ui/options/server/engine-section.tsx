import { useState } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import { Choice } from '../choice.tsx';
import type { ServerActions, ServerDraft } from './server-draft.ts';
import { ServerForm } from './server-form.tsx';

interface EngineSectionProps {
  readonly engine: 'on-device' | 'server';
  /** Fixed by the company's policy. */
  readonly locked: boolean;
  readonly server: ServerDraft;
  readonly actions: ServerActions;
  onUseDevice(): void;
}

/** Where cards are read. The server is used only once its settings are complete and saved. */
export function EngineSection({ engine, locked, server, actions, onUseDevice }: EngineSectionProps) {
  const { server: texts, options } = useTranslation();
  const [chosen, setChosen] = useState(engine);
  const choices = [
    ['on-device', texts.onDevice, texts.onDeviceDetail],
    ['server', texts.onServer, texts.onServerDetail],
  ] as const;
  return (
    <>
      <div class="engine-choices" role="radiogroup" aria-labelledby="engine-heading">
        {choices.map(([value, label, detail]) => (
          <Choice
            key={value}
            id={`engine-${value}`}
            group="engine"
            label={label}
            detail={detail}
            checked={chosen === value}
            disabled={locked}
            onChange={() => {
              setChosen(value);
              if (value === 'on-device') onUseDevice();
            }}
          />
        ))}
        {locked && (
          <p class="locked">
            <Icon name="lock" />
            {options.locked}
          </p>
        )}
      </div>
      {chosen === 'server' && <ServerForm initial={server} inUse={engine === 'server'} actions={actions} />}
    </>
  );
}
