import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import type { OneAct } from "#tab/acts/one-act.ts";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { limits } from "#tab/api/limits.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { Chosen, Line, LongText } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { NoQuorum } from "./attendance.tsx";
import type { DecisionField } from "./decision-draft.ts";
import { asksFor, decisionFrom, wayNamed, waysFor } from "./decision-draft.ts";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import { WhoField } from "./who-field.tsx";
import { Writing } from "./writing.tsx";

interface DecisionProps extends OnItem {
  readonly initiative: string;
}

/** A decision that does what it says, out of what is possible with the initiative as it stands. */
export function DecisionOnInitiative({ moment, item, initiative: id }: DecisionProps) {
  const { data } = useInitiative(id);
  return data ? <DecisionForm moment={moment} item={item} initiative={data} /> : null;
}

interface DecisionFormProps extends OnItem {
  readonly initiative: InitiativeDetail;
}

function DecisionForm({ moment, item, initiative }: DecisionFormProps) {
  const { decision } = useTexts().tab.meeting;
  const { who } = useApi();
  const of = useDeciding({ moment, item, initiative });
  const asks = (field: DecisionField) => (typed: Readonly<Record<string, string>>) =>
    asksOf(typed["what"] ?? "").includes(field);
  return (
    <FormInPlace
      of={of}
      kept={{ key: `outcome.decide.${who}.${moment.id}.${item.id}` }}
      opener={decision.opener}
      title={decision.title}
      intro={decision.does}
      send={decision.send}
      done={decision.done}
      rules={{
        what: { fresh: "", missing: decision.whatMissing },
        text: { fresh: "", limit: limits.decisionNote, missing: decision.textMissing, when: asks("text") },
        reason: { fresh: "", limit: limits.decisionNote, missing: decision.reasonMissing, when: asks("reason") },
        handedOverTo: {
          fresh: "",
          limit: limits.problemOwner,
          missing: decision.handedOverMissing,
          when: asks("handedOverTo"),
        },
        owner: { fresh: "", missing: decision.ownerMissing, when: asks("owner") },
        gateName: { fresh: "", limit: limits.gateName, missing: decision.gateNameMissing, when: asks("gateName") },
        gateDay: { fresh: "", missing: decision.gateDayMissing, when: asks("gateDay") },
        note: { fresh: "", limit: limits.decisionNote },
      }}
      said={(typed) => ({
        item: item.id,
        initiative: initiative.id,
        decision: decisionFrom(wayNamed(typed.what) ?? "words", typed),
        note: typed.note,
      })}
    >
      {(form) => (
        <>
          <Writing />
          <NoQuorum moment={moment} />
          <Chosen
            form={form}
            name="what"
            label={decision.what}
            none={decision.none}
            options={waysFor(initiative).map((way) => ({ key: way, label: decision.waysOf[way] }))}
          />
          {asksOf(form.typed.what).map((field) => (
            <Asked key={field} form={form} field={field} />
          ))}
          <LongText form={form} name="note" label={decision.note} hint={decision.noteHint} />
        </>
      )}
    </FormInPlace>
  );
}

interface AskedProps {
  readonly form: TypedForm<DecisionField | "what" | "note">;
  readonly field: DecisionField;
}

function Asked({ form, field }: AskedProps) {
  const { decision } = useTexts().tab.meeting;
  switch (field) {
    case "text":
    case "reason":
      return <LongText form={form} name={field} label={decision[field]} />;
    case "handedOverTo":
    case "gateName":
      return <Line form={form} name={field} label={decision[field]} />;
    case "gateDay":
      return <Line form={form} name={field} type="date" label={decision.gateDay} />;
    case "owner":
      return (
        <WhoField form={form} name={field} label={decision.owner} peopleOnly={form.typed.what === "process_owner"} />
      );
  }
}

function asksOf(what: string): readonly DecisionField[] {
  const way = wayNamed(what);
  return way === null ? [] : asksFor[way];
}

type Said = Omit<SaidInMoment<"outcome.decide">, "initiativeRev">;

/** It rests on the initiative as the page shows it, and not on the moment. */
function useDeciding({ moment, item, initiative }: DecisionFormProps): OneAct<Said> {
  const { changed } = useTexts().tab.meeting.decision;
  const { doing, isOffered, says } = useActOfMoment(actedOn({ moment, item }), "outcome.decide");
  return {
    doing: {
      isPending: doing.isPending,
      isSuccess: doing.isSuccess,
      error: doing.error,
      mutate: ({ said, rev }, then) => doing.mutate({ said: { ...said, initiativeRev: rev }, rev: moment.rev }, then),
      reset: doing.reset,
    },
    rev: initiative.rev,
    atRevision: true,
    isOffered,
    says: { changed, tooLate: says.tooLate },
  };
}
