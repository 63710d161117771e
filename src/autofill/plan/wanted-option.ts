import type { ControlOption } from '../description.ts';
import type { ChooseWrite } from '../fill-plan.ts';
import { findOption } from './find-option.ts';
import { documentTypeOption, hongKongCardOptions, permanentOption, tellsPermanence } from './option-words.ts';

/** Index of the option of an opened list that is to be chosen, by what the choice is about, else by its words alone. */
export function wantedOption(
  options: readonly ControlOption[],
  { accepted, about }: Pick<ChooseWrite, 'accepted' | 'about'>,
): number | undefined {
  switch (about?.topic) {
    case 'document': {
      const found = documentTypeOption(options, about.permanent);
      const isOfTwoKinds = hongKongCardOptions(options).some((index) => tellsPermanence(options[index]));
      return found ?? (isOfTwoKinds ? undefined : findOption(options, accepted));
    }
    case 'residence':
      return permanentOption(options, about.permanent);
    case undefined:
      return findOption(options, accepted);
  }
}
