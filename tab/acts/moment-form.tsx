import { useApi } from "#tab/api/use-api.ts";
import type { MomentAct, SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import type { FormWords } from "./form-in-place.tsx";
import { FormInPlace } from "./form-in-place.tsx";
import type { ActedMoment } from "./use-act-of-moment.ts";
import { useActOfMoment } from "./use-act-of-moment.ts";

interface MomentFormProps<A extends MomentAct, Name extends string> extends FormWords<SaidInMoment<A>, Name> {
  readonly moment: ActedMoment;
  readonly act: A;
  /** Which part of the moment it is about, such as one item of the agenda: each has a form of its own. */
  readonly part?: string;
}

/** A button that opens a form for one act on a delivery moment, in its place. */
export function MomentForm<A extends MomentAct, Name extends string>(props: MomentFormProps<A, Name>) {
  const { moment, act, part, ...words } = props;
  const { who } = useApi();
  const key = `${act}.${who}.${moment.id}${part === undefined ? "" : `.${part}`}`;
  return <FormInPlace {...words} of={useActOfMoment(moment, act)} kept={{ key }} />;
}
