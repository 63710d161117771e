import type { ControlOption } from '../description.ts';
import type { ChooseWrite } from '../fill-plan.ts';
import { findOption } from './find-option.ts';
import { documentTypeOption, hongKongCardOptions, permanenceOf, permanentOption } from './option-words.ts';

/** Index of the option of an opened list that is to be chosen, by what the choice is about, else by its words alone. */
export function wantedOption(
  options: readonly ControlOption[],
  { accepted, about }: Pick<ChooseWrite, 'accepted' | 'about'>,
): number | undefined {
  switch (about?.topic) {
    case 'document':
      return wantedDocument(options, accepted, about.permanent);
    case 'residence':
      return enabled(options, permanentOption(options, about.permanent));
    case undefined:
      return findOption(options, accepted);
  }
}

/** Where a list tells the cards of permanent residents from the others', the holder's and no other one. */
function wantedDocument(
  options: readonly ControlOption[],
  accepted: readonly string[],
  permanent: boolean | undefined,
): number | undefined {
  const isOfTwoKinds = hongKongCardOptions(options).some(
    (index) => permanenceOf(options[index]) !== undefined,
  );
  const exact = isOfTwoKinds ? undefined : findOption(options, accepted);
  const found = exact ?? enabled(options, documentTypeOption(options, permanent));
  const kind = found === undefined ? undefined : permanenceOf(options[found]);
  return kind === undefined || kind === permanent ? found : undefined;
}

function enabled(options: readonly ControlOption[], index: number | undefined): number | undefined {
  return index === undefined || options[index]?.disabled ? undefined : index;
}
