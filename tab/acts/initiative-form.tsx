import type { ActOnInitiative, SaidOfInitiative } from "#tab/api/use-initiative-act.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { FormWords } from "./form-in-place.tsx";
import { FormInPlace } from "./form-in-place.tsx";
import type { ActedInitiative } from "./use-act-of-initiative.ts";
import { useActOfInitiative } from "./use-act-of-initiative.ts";

interface InitiativeFormProps<A extends ActOnInitiative, Name extends string> extends FormWords<
  SaidOfInitiative<A>,
  Name
> {
  readonly initiative: ActedInitiative;
  readonly act: A;
  /** Which part of the initiative it is about, such as one obstacle: each has a form of its own. */
  readonly part?: string;
  /** False where this part allows it no longer, whatever the reader may do with others. */
  readonly isPossible?: boolean;
}

/** A button that opens a form for one act on an initiative, in its place. */
export function InitiativeForm<A extends ActOnInitiative, Name extends string>(props: InitiativeFormProps<A, Name>) {
  const { initiative, act, part, isPossible = true, ...words } = props;
  const { who } = useApi();
  const of = useActOfInitiative(initiative, act);
  const key = `${act}.${who}.${initiative.id}${part === undefined ? "" : `.${part}`}`;
  return <FormInPlace {...words} of={{ ...of, isOffered: of.isOffered && isPossible }} kept={{ key }} />;
}
