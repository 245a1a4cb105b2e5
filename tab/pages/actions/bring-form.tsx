import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import { useApi } from "#tab/api/use-api.ts";
import { limits, mostMinutes } from "#tab/api/limits.ts";
import type { ItemProposed } from "#tab/api/use-agenda-proposals.ts";
import { useProposeItem } from "#tab/api/use-agenda-proposals.ts";
import { useRunningInitiatives } from "#tab/api/use-initiatives.ts";
import { Chosen, Line, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";

type Field = "title" | "text" | "minutes" | "initiative";

/** Somebody brings in an item for the next agenda. */
export function BringForm() {
  const { bringing: words, forms } = useTexts().tab;
  const { who } = useApi();
  const doing = useProposeItem();
  const says = { changed: forms.changed, tooLate: forms.tooLate };
  return (
    <FormInPlace<ItemProposed, Field>
      // It is new, so that there is nothing which it rests on.
      of={{ doing, rev: 0, atRevision: false, isOffered: true, says }}
      kept={{ key: `agenda.propose.${who}` }}
      opener={words.opener}
      primary
      intro={words.intro}
      send={words.send}
      done={words.sent}
      rules={{
        title: { fresh: "", missing: words.subjectMissing, limit: limits.agendaTitle },
        text: { fresh: "", limit: limits.agendaText },
        minutes: {
          fresh: "10",
          missing: words.minutesMissing,
          check: (typed) => (isLength(typed) ? null : words.minutesWrong(mostMinutes)),
        },
        initiative: { fresh: "" },
      }}
      said={({ title, text, minutes, initiative }) => ({
        title,
        text,
        minutes: Number(minutes),
        initiative: initiative === "" ? null : initiative,
      })}
    >
      {(typing) => (
        <>
          <Line form={typing} name="title" label={words.subject} />
          <LongText form={typing} name="text" label={words.text} hint={words.textHint} />
          <Line form={typing} name="minutes" type="number" label={words.minutes} />
          <ChosenInitiative form={typing} />
        </>
      )}
    </FormInPlace>
  );
}

/** One that was chosen before and is not in the list any more is no choice; the field is empty again then. */
function ChosenInitiative({ form }: Pick<Parameters<typeof Chosen<Field>>[0], "form">) {
  const { bringing: words } = useTexts().tab;
  const running = useRunningInitiatives().data ?? [];
  return (
    <Chosen
      form={form}
      name="initiative"
      label={words.initiative}
      none={words.noInitiative}
      options={running.map(({ id, title }) => ({ key: id, label: title }))}
    />
  );
}

function isLength(typed: string): boolean {
  return /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostMinutes;
}
