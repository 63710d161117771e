import { Icon } from '../../icon.tsx';
import { useTranslation } from '../../translation/translations.ts';
import type { Outcome } from '../outcome.ts';
import { PickedView } from './picked-view.tsx';
import type { TeachActions, TeachState } from './teach-state.ts';

interface TeachViewProps {
  readonly teach: TeachState;
  readonly actions: TeachActions;
  request(outcome: Outcome): Promise<void>;
}

/** A form is being taught: the user points at the page, or has done so and says what goes in. */
export function TeachView({ teach, actions, request }: TeachViewProps) {
  const { teach: texts } = useTranslation();
  const { pick } = teach;
  if (pick !== undefined) {
    const key = `${pick.frameId} ${pick.controlId}`;
    return <PickedView key={key} teach={teach} pick={pick} actions={actions} request={request} />;
  }
  return (
    <section class="teach">
      <h2>{texts.pointHeading}</h2>
      <p>{texts.pointExplanation}</p>
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={() => void request(actions.teachForm())}>
          <Icon name="target" />
          {texts.point}
        </button>
        <button type="button" class="button" onClick={() => void request(actions.stopTeaching())}>
          {texts.stop}
        </button>
      </div>
    </section>
  );
}
