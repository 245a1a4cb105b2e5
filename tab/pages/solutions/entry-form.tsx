import { Button } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { EntryField } from "#src/solution/entry.ts";
import type { Setback } from "#tab/api/problem.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import type { Typing } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { SdgChoice, ThemeChoice } from "./choices-of-entry.tsx";
import { fieldOf } from "./entry-rules.ts";
import { LinesField } from "./lines-field.tsx";
import styles from "./solutions.module.css";

interface EntryFormProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly typing: Typing<EntryField>;
  readonly setback: Setback | null;
  readonly isSending: boolean;
  /** False where it can no longer be saved: then it can only be read and copied. */
  readonly maySave: boolean;
  /** `despite` is true where personal data was pointed out, and stays. */
  readonly onSend: (despite: boolean) => void;
  /** What is told above the fields. */
  readonly children?: ReactNode;
}

/** All that people can write of a solution in the catalogue. */
export function EntryForm({ form, typing, setback, isSending, maySave, onSend, children }: EntryFormProps) {
  const { solutions: words, catalogue, forms } = useTexts().tab;
  const isPointedOut = setback?.code === "holds_personal_data";
  return (
    <form
      ref={form}
      className={styles.sheet}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (maySave) onSend(false);
      }}
    >
      {children}
      <Line form={typing} name="title" label={words.name} />
      <LongText form={typing} name="description" label={words.does} hint={words.doesHint} />
      <Line form={typing} name="forWhom" label={words.forWhom} hint={words.forWhomHint} />
      <Line form={typing} name="where" label={catalogue.where} hint={catalogue.whereHint} />
      <LinesField form={typing} name="sources" label={catalogue.sources} hint={catalogue.sourcesHint} />
      <ThemeChoice chosen={typing.typed.themes} onChosen={(themes) => typing.change({ themes })} />
      <SdgChoice chosen={typing.typed.sdgs} onChosen={(sdgs) => typing.change({ sdgs })} />
      <h2 className={styles.part}>{catalogue.finding}</h2>
      <p className={styles.partLead}>{catalogue.findingLead}</p>
      <LinesField form={typing} name="alsoKnownAs" label={catalogue.alsoKnownAs} hint={catalogue.alsoKnownAsHint} />
      <LinesField form={typing} name="searchWords" label={catalogue.searchWords} hint={catalogue.searchWordsHint} />
      <LinesField form={typing} name="examples" label={catalogue.examples} hint={catalogue.examplesHint} />
      <Said typing={typing} setback={setback} />
      {maySave ? (
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSending}>
            {isSending ? forms.sending : savingWord(isPointedOut, catalogue)}
          </Button>
          {isPointedOut ? (
            <Button disabledFocusable={isSending} onClick={() => onSend(true)}>
              {catalogue.saveDespite}
            </Button>
          ) : null}
        </div>
      ) : null}
    </form>
  );
}

/** How saving fared. What is about one field is told there, and counted here. */
function Said({ typing, setback }: Pick<EntryFormProps, "typing" | "setback">) {
  const { forms, states } = useTexts().tab;
  if (typing.problems > 0) return <Note intent="danger">{forms.incomplete(typing.problems)}</Note>;
  if (setback === null || setback.code === "stale") return null;
  if (fieldOf(setback.code) !== null) return <Note intent="danger">{forms.incomplete(1)}</Note>;
  return (
    <Note intent={setback.code === "holds_personal_data" ? "warning" : "danger"}>
      {setback.detail || states.offline}
    </Note>
  );
}

function savingWord(isPointedOut: boolean, words: { readonly save: string; readonly saveChecked: string }): string {
  return isPointedOut ? words.saveChecked : words.save;
}
