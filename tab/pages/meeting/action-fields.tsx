import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import type { TypedForm, Typed } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { responsibleOf } from "./responsible-choice.ts";
import type { Standing } from "./who-field.tsx";
import { WhoField } from "./who-field.tsx";

type ActionField = "text" | "who" | "due";

/** An action as the fields show it at first. */
interface ActionFresh {
  readonly text: string;
  readonly who: string;
  readonly due: string;
}

const nothingYet: ActionFresh = { text: "", who: "", due: "" };

/** What the fields of an action ask, whether it is recorded or put right. */
export function useActionRules({ text, who, due } = nothingYet) {
  const { action } = useTexts().tab.meeting;
  return {
    text: { fresh: text, limit: limits.outcome, missing: action.textMissing },
    who: { fresh: who, missing: action.whoMissing },
    due: { fresh: due },
  };
}

/** What was agreed on, out of what was typed. */
export function agreedFrom({ who, due }: Typed<Exclude<ActionField, "text">>) {
  return {
    who: responsibleOf(who) ?? { kind: "words" as const, words: who },
    due: due === "" ? null : due,
  };
}

interface ActionFieldsProps<Name extends string> {
  readonly form: TypedForm<Name | ActionField>;
  readonly standing?: Standing | null;
}

export function ActionFields<Name extends string>({ form, standing = null }: ActionFieldsProps<Name>) {
  const { action } = useTexts().tab.meeting;
  return (
    <>
      <LongText form={form} name="text" label={action.text} />
      <WhoField form={form} name="who" label={action.who} standing={standing} />
      <Line form={form} name="due" type="date" label={action.due} hint={action.dueHint} />
    </>
  );
}
