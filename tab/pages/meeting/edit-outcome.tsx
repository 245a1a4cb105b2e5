import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OutcomeShown } from "#src/delivery/delivery-moment.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import type { OneAct } from "#tab/acts/one-act.ts";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { limits } from "#tab/api/limits.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { SaidInMoment } from "#tab/api/use-delivery-moment.ts";
import { LongText } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionFields, agreedFrom, useActionRules } from "./action-fields.tsx";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import { Meanwhile } from "./meanwhile.tsx";
import { responsibleOf } from "./responsible-choice.ts";
import { Writing } from "./writing.tsx";

interface EditOutcomeProps extends OnItem {
  readonly outcome: OutcomeShown;
}

/**
 * Puts right what was written down: the words, and of an action also who does it and by when. Of two who do so at once, the
 * later sees both versions and chooses: what is sent rests on both.
 */
export function EditOutcome({ moment, item, outcome }: EditOutcomeProps) {
  const { meeting } = useTexts().tab;
  const { who } = useApi();
  const of = useEditing({ moment, item, outcome });
  const isAction = outcome.kind === "action";
  const stands = standingIn(outcome);
  const actionRules = useActionRules(stands);
  return (
    <FormInPlace
      of={of}
      kept={{ key: `outcome.edit.${who}.${moment.id}.${item.id}.${outcome.id}` }}
      small
      opener={meeting.edit}
      fullOpener={meeting.editFull(outcome.text)}
      title={meeting.editing}
      send={meeting.editSend}
      done={meeting.editedNow}
      rules={{
        ...(isAction ? actionRules : textRules(outcome, meeting.note.textMissing)),
        // Kept with the words, since they rest on it however long they wait.
        edition: { fresh: String(outcome.edition) },
      }}
      said={(typed) => ({
        outcome: outcome.id,
        text: typed.text,
        edition: outcome.edition,
        ...(isAction ? { agreed: agreedFrom(typed) } : {}),
      })}
    >
      {(form) => (
        <>
          <Writing />
          <EditedMeanwhile form={form} outcome={outcome} />
          {isAction ? (
            <ActionFields form={form} standing={namedIn(form.typed.who, outcome)} />
          ) : (
            <LongText form={form} name="text" label={meeting.kinds[outcome.kind]} />
          )}
        </>
      )}
    </FormInPlace>
  );
}

/** An outcome as its form shows it at first; whoever is named in words stands for themselves. */
function standingIn({ text, who, due }: OutcomeShown) {
  return { text, who: who?.id ?? who?.name ?? "", due: due ?? "" };
}

/** Whoever is named in the form: words say so by themselves, also when somebody else was named meanwhile. */
function namedIn(typed: string, { who }: OutcomeShown) {
  if (typed !== "" && responsibleOf(typed) === null) return { key: typed, label: typed };
  return who?.id ? { key: who.id, label: who.name } : null;
}

function textRules({ text }: OutcomeShown, missing: string) {
  return { text: { fresh: text, limit: limits.outcome, missing }, who: { fresh: "" }, due: { fresh: "" } };
}

/** Whoever is refused as somebody was faster reads above the field what that one wrote, and is told no more below it. */
function useEditing({ moment, item, outcome }: EditOutcomeProps): OneAct<SaidInMoment<"outcome.edit">> {
  const { doing, ...act } = useActOfMoment(actedOn({ moment, item }), "outcome.edit");
  const { isPending, isSuccess, error, mutate, reset } = doing;
  const [sent, setSent] = useState(outcome.edition);
  const isShown = error !== null && setbackOf(error).code === "written_meanwhile" && outcome.edition > sent;
  return {
    ...act,
    doing: {
      isPending,
      isSuccess,
      error: isShown ? null : error,
      mutate: (pressed, then) => {
        setSent(pressed.said.edition);
        mutate(pressed, then);
      },
      reset,
    },
  };
}

interface EditedMeanwhileProps {
  readonly form: TypedForm<"text" | "who" | "due" | "edition">;
  readonly outcome: OutcomeShown;
}

/** Who changed it meanwhile and what it says by now, above what is being typed. One's own words come back as they are saved. */
function EditedMeanwhile({ form, outcome }: EditedMeanwhileProps) {
  const { tab, language } = useTexts();
  const { meanwhile, actionFor } = tab.meeting;
  const { text, who, due, edition, editedBy, by } = outcome;
  const { typed } = form;
  const stands = standingIn(outcome);
  const hasOtherText = typed.text.trim() !== text;
  const isOther = hasOtherText || typed.who !== stands.who || typed.due !== stands.due;
  if (Number(typed.edition) >= edition || !isOther) return null;
  const both = () => form.change({ text: `${text}\n${typed.text}`, edition: String(edition) });
  return (
    <Meanwhile
      title={meanwhile.title((editedBy ?? by).name)}
      stands={text}
      action={hasOtherText ? <Button onClick={both}>{meanwhile.both}</Button> : undefined}
    >
      {who ? (
        <>
          {actionFor(who.name, due === null ? null : plainDay(language, due))}
          <br />
        </>
      ) : null}
      {meanwhile.yours}
    </Meanwhile>
  );
}
