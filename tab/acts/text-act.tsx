import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { ActForm } from "./act-form.tsx";

/** Acts that ask for a text, and for nothing else. */
type TextAct = Extract<QuestionAct, "question.answer" | "question.reopen" | "triage.note" | "triage.ask-back">;

interface TextActFormProps {
  readonly question: QuestionShown;
  readonly act: TextAct;
  readonly opener: string;
  readonly primary?: boolean;
  readonly startsOpen?: boolean;
  readonly title?: string;
  readonly intro?: string;
  readonly label: string;
  readonly hint?: string;
  readonly limit: number;
  /** What is said when nothing was typed; without it, nothing need be. */
  readonly missing?: string;
  readonly send: string;
  readonly done: string;
}

/** A button that opens a form with one text in it. */
export function TextActForm({ label, hint, limit, missing, ...form }: TextActFormProps) {
  return (
    <ActForm
      {...form}
      rules={{ text: { fresh: "", limit, ...(missing === undefined ? {} : { missing }) } }}
      said={({ text }) => ({ text })}
    >
      {(typing) => <LongText form={typing} name="text" label={label} {...(hint === undefined ? {} : { hint })} />}
    </ActForm>
  );
}
