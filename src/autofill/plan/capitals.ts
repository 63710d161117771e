import type { ControlDescription } from '../description.ts';
import type { FormAround } from './date-format.ts';

const CAPITALS = /block letter|capital|upper ?case|大[寫写]|大楷|正楷/iu;

/** An instruction for all that is filled in, as against the name of a thing (`Capital Bank`, `Capital gains`). */
const INSTRUCTION =
  /\b(?:in|use|using|with)\b.{0,12}\b(?:(?:block|capital) letters?|block capitals?|capitals|upper ?case)\b|\((?:block|capital) letters?\b|(?:請|須|以|用).{0,6}(?:大[寫写]|大楷)|[(（][^()（）]*(?:大[寫写]|大楷|正楷)[^()（）]*[)）]/iu;

/** Passwords and amounts of money have rules of their own; and what is not to be in capitals. */
const OF_SOMETHING_ELSE =
  /password|密碼|lower ?case|小寫|amount|金額|港幣|港元|(?:\bnot\b|\bno need\b|不|無須|毋須).{0,12}(?:capital|block|upper|大寫|大楷|正楷)/iu;

/** An example such as `CHAN TAI MAN` in an empty box. */
const EXAMPLE = /(?:^|\be\.?g\.?[:：,]? ?|例?如[:：]? ?)[A-Z]{2,}(?:,? [A-Z]{2,})+$/;

/** Whether a name is wanted in capital letters: by what the control says itself, or by an instruction for the whole form. */
export function wantsCapitals(control: ControlDescription, around: FormAround): boolean {
  const own = [control.placeholder, control.label, ...control.hints, control.before[0] ?? ''];
  return (
    own.some((text) => CAPITALS.test(text)) ||
    EXAMPLE.test(control.placeholder.trim()) ||
    isInstructed(control, around)
  );
}

/** What stands over the control or, in the same form, before another one, without being the question for that. */
function isInstructed(control: ControlDescription, { controls, sections }: FormAround): boolean {
  const titles = control.sections.map((index) => sections[index]?.text ?? '');
  const remarks = controls
    .filter(({ form, inputType }) => form === control.form && inputType !== 'password')
    .flatMap(({ label, before }) =>
      label === '' ? before.slice(1) : before.filter((line) => line !== label),
    );
  return [...titles, ...remarks].some((text) => INSTRUCTION.test(text) && !OF_SOMETHING_ELSE.test(text));
}
