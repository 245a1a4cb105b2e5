import { useState } from "react";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import type { OneAct } from "#tab/acts/one-act.ts";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { limits } from "#tab/api/limits.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { Chosen, Line, LongText } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { NoQuorum } from "./attendance.tsx";
import { DecidedMeanwhile } from "./decided-meanwhile.tsx";
import { decidedSince, knownOf } from "./decided-since.ts";
import type { DecisionField, DecisionWay, TypedDecision } from "./decision-draft.ts";
import { asksFor, closedWay, decisionFrom, wayNamed, waysFor } from "./decision-draft.ts";
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
  const open = waysFor(initiative);
  const asked = (what: string) => asksOf(what, open);
  const asks = (field: DecisionField) => (typed: Readonly<Record<string, string>>) =>
    asked(typed["what"] ?? "").includes(field);
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
        what: {
          fresh: "",
          missing: decision.whatMissing,
          check: (what) => (closedWay(what, initiative) === null ? null : decision.whatMissing),
        },
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
        // Kept with the words, since they rest on it however long they wait.
        known: { fresh: knownOf(initiative) },
      }}
      said={(typed) => ({
        typed,
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
            options={open.map((way) => ({ key: way, label: decision.waysOf[way] }))}
          />
          {asked(form.typed.what).map((field) => (
            <Asked key={field} form={form} field={field} />
          ))}
          <LongText form={form} name="note" label={decision.note} hint={decision.noteHint} />
          <DecidedMeanwhile initiative={initiative} typed={form.typed} />
        </>
      )}
    </FormInPlace>
  );
}

interface AskedProps {
  readonly form: TypedForm<keyof TypedDecision>;
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

function asksOf(what: string, open: readonly DecisionWay[]): readonly DecisionField[] {
  const way = wayNamed(what);
  return way !== null && open.includes(way) ? asksFor[way] : [];
}

interface Said extends Omit<SaidInMoment<"outcome.decide">, "initiativeRev"> {
  readonly typed: TypedDecision;
}

/**
 * It rests on the initiative as the page shows it, and not on the moment. What others decided meanwhile is told in the form
 * as it happens: from then on it rests on that as well, and whoever is refused for it is told no more below.
 */
function useDeciding({ moment, item, initiative }: DecisionFormProps): OneAct<Said> {
  const { changed } = useTexts().tab.meeting.decision;
  const { doing, isOffered, says } = useActOfMoment(actedOn({ moment, item }), "outcome.decide");
  const { isPending, isSuccess, error, mutate, reset } = doing;
  const [sent, setSent] = useState<TypedDecision | null>(null);
  const isTold = (typed: TypedDecision) =>
    decidedSince(initiative, typed.known).length > 0 || closedWay(typed.what, initiative) !== null;
  const isStale = error !== null && setbackOf(error).code === "stale";
  return {
    doing: {
      isPending,
      isSuccess,
      error: isStale && sent !== null && isTold(sent) ? null : error,
      mutate: ({ said: { typed, ...said }, rev }, then) => {
        setSent(typed);
        mutate({ said: { ...said, initiativeRev: isTold(typed) ? initiative.rev : rev }, rev: moment.rev }, then);
      },
      reset,
    },
    rev: initiative.rev,
    atRevision: true,
    isOffered,
    says: { changed, tooLate: says.tooLate },
  };
}
