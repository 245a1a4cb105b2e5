import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { AgendaProposalShown } from "#src/delivery/follow-up.contract.ts";
import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import type { OneAct } from "#tab/acts/one-act.ts";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { Chosen } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { numbered } from "./agenda-order.ts";

interface TakeUpProps {
  readonly moment: DeliveryMomentDetail;
  readonly agenda: readonly AgendaItemShown[];
  /** In the order in which they come on the agenda. */
  readonly proposals: readonly AgendaProposalShown[];
  /** Beside the only one that it is about, and not below all of them. */
  readonly only?: AgendaProposalShown;
  /** Called as it is pressed. */
  readonly onTake: (proposals: readonly AgendaProposalShown[]) => void;
}

/** Puts what partners brought in on the agenda, where somebody wants it. */
export function TakeUp({ moment, agenda, proposals, only, onTake }: TakeUpProps) {
  const { waiting: words } = useTexts().tab.agenda;
  const of = useTakingUp(moment, () => onTake(proposals));
  const { who } = useApi();
  return (
    <FormInPlace
      of={of}
      kept={{ key: `agenda.take-up.${who}.${moment.id}.${only?.id ?? "all"}` }}
      small={only !== undefined}
      opener={only ? words.takeUp : words.takeUpAll(proposals.length)}
      {...(only ? { fullOpener: words.takeUpFull(only.title) } : {})}
      title={only ? words.takeUpFull(only.title) : words.all}
      send={words.send}
      done={words.takenUp(proposals.length)}
      rules={{ before: { fresh: "" } }}
      said={({ before }) => ({ proposals: proposals.map(({ id }) => id), before: before === "" ? null : before })}
    >
      {(form) => <PlaceField form={form} agenda={agenda} />}
    </FormInPlace>
  );
}

interface PlaceFieldProps extends Pick<TakeUpProps, "agenda"> {
  readonly form: TypedForm<"before">;
}

/** Behind all others but the look ahead that closes an agenda, or before one of them. */
function PlaceField({ form, agenda }: PlaceFieldProps) {
  const { waiting: words } = useTexts().tab.agenda;
  const numbers = numbered(agenda);
  const named = ({ id, title }: AgendaItemShown) => {
    const number = numbers.get(id);
    return number === undefined ? title : `${number}. ${title}`;
  };
  const last = agenda.at(-1);
  const closing = last?.kind === "look_ahead" ? last : null;
  const places = agenda
    .filter((item) => item !== closing)
    .map((item) => ({ key: item.id, label: words.before(named(item)) }));
  const behind = closing === null ? words.behind : words.behindBut(named(closing));
  return <Chosen form={form} name="before" label={words.where} none={behind} options={places} />;
}

function useTakingUp(moment: DeliveryMomentDetail, onTake: () => void): OneAct<SaidInMoment<"agenda.take-up">> {
  const { doing, ...act } = useActOfMoment(moment, "agenda.take-up");
  const { isPending, isSuccess, error, mutate, reset } = doing;
  return {
    ...act,
    doing: {
      isPending,
      isSuccess,
      error,
      mutate: (pressed, then) => {
        onTake();
        mutate(pressed, then);
      },
      reset,
    },
  };
}
