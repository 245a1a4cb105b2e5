import { Button } from "@fluentui/react-components";
import type { OutcomeShown } from "#src/delivery/delivery-moment.contract.ts";
import { FormInPlace } from "#tab/acts/form-in-place.tsx";
import type { OneAct } from "#tab/acts/one-act.ts";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { limits } from "#tab/api/limits.ts";
import { AskFailed, setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { LongText } from "#tab/forms/fields.tsx";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import styles from "./outcomes.module.css";
import { Writing } from "./writing.tsx";

interface EditOutcomeProps extends OnItem {
  readonly outcome: OutcomeShown;
}

/** Puts the words right. Of two who do so at once, the later sees both versions and chooses. */
export function EditOutcome({ moment, item, outcome }: EditOutcomeProps) {
  const { meeting } = useTexts().tab;
  const { who } = useApi();
  const of = useEditing({ moment, item, outcome });
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
        text: { fresh: outcome.text, limit: limits.outcome, missing: meeting.note.textMissing },
        // Kept with the words, since they rest on it however long they wait.
        edition: { fresh: String(outcome.edition) },
      }}
      said={({ text, edition }) => ({ text, edition: Number(edition) })}
    >
      {(form) => (
        <>
          <Writing />
          <Meanwhile form={form} outcome={outcome} />
          <LongText form={form} name="text" label={meeting.kinds[outcome.kind]} />
        </>
      )}
    </FormInPlace>
  );
}

interface Edited {
  readonly text: string;
  readonly edition: number;
}

function useEditing({ moment, item, outcome }: EditOutcomeProps): OneAct<Edited> {
  const { meanwhile } = useTexts().tab.meeting;
  const { doing, isOffered, says } = useActOfMoment(actedOn({ moment, item }), "outcome.edit");
  const wasRefused = doing.error !== null && setbackOf(doing.error).code === writtenMeanwhile;
  return {
    doing: {
      isPending: doing.isPending,
      isSuccess: doing.isSuccess,
      error: wasRefused ? asStale(doing.error) : doing.error,
      mutate: ({ said: { text, edition }, rev }, then) => {
        // Once both versions were seen, the new words take the place of those that were shown.
        const said = { outcome: outcome.id, text, edition: wasRefused ? rev : edition };
        doing.mutate({ said, rev: moment.rev }, then);
      },
      reset: doing.reset,
    },
    rev: outcome.edition,
    atRevision: true,
    isOffered,
    says: { changed: { title: meanwhile.title, text: meanwhile.yours }, tooLate: says.tooLate },
  };
}

const writtenMeanwhile = "written_meanwhile";

/** The edition of the words is to them what a revision is to a whole thing. */
function asStale(error: Error | null): AskFailed {
  return new AskFailed({ ...setbackOf(error), code: "stale" });
}

interface MeanwhileProps {
  readonly form: TypedForm<"text" | "edition">;
  readonly outcome: OutcomeShown;
}

/** What stands there by now, beside what is being typed. */
function Meanwhile({ form, outcome }: MeanwhileProps) {
  const { meanwhile } = useTexts().tab.meeting;
  if (Number(form.typed.edition) >= outcome.edition) return null;
  const both = () => form.change({ text: `${outcome.text}\n${form.typed.text}`, edition: String(outcome.edition) });
  return (
    <Note intent="warning" title={meanwhile.title} action={<Button onClick={both}>{meanwhile.both}</Button>}>
      {meanwhile.stands((outcome.editedBy ?? outcome.by).name)}: <q className={styles.stands}>{outcome.text}</q>{" "}
      {meanwhile.yours}
    </Note>
  );
}
