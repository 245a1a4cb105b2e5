import type { RefObject, SubmitEvent } from "react";
import { useState } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { Setback } from "#tab/api/problem.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { DecisionDraft, LimitedField, RequiredField } from "./decision-draft.ts";
import { longest, missingIn, newDraft, overIn, tooLongIn, verdictOf } from "./decision-draft.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import { keepingFor } from "#tab/acts/keeping-for.ts";
import { useAct } from "#tab/acts/use-act.ts";
import { useTexts } from "#tab/ui/texts.ts";

export interface DecisionFormProps {
  readonly question: QuestionShown;
  readonly reload: () => Promise<{ readonly data: QuestionShown | undefined }>;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}

/** The state of the decision form: what is typed, what is missing, and how sending it fared. */
export function useDecisionForm(
  { question, reload, onClose, onDecided }: DecisionFormProps,
  form: RefObject<HTMLFormElement | null>,
) {
  const key = `triage.decide.${useApi().who}.${question.id}`;
  const [draft, setDraft] = useState(() => keptTyping.read(key, newDraft(question)));
  const [tried, setTried] = useState(false);
  // The decision rests on the question as it was when the form opened, until its maker has looked again.
  const [basedOn, setBasedOn] = useState(question.rev);
  const [reloaded, setReloaded] = useState(false);
  const decide = useAct(question.id, "triage.decide");
  const setback = decide.error ? setbackOf(decide.error) : null;
  const { decision, forms } = useTexts().tab;
  const missing = missingIn(draft);
  const tooLong = tooLongIn(draft);

  function problemWith(field: RequiredField | LimitedField): string | null {
    const required = missing.find((name) => name === field);
    if (required !== undefined) return decision.required[required];
    return isLimited(field) && tooLong.includes(field) ? forms.tooLong(overIn(draft, field)) : null;
  }

  function change(changed: Partial<DecisionDraft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    keptTyping.keep(key, next, keepingFor(question, "triage.decide"));
  }

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    setReloaded(false);
    const verdict = verdictOf(draft);
    const [first] = [...missing, ...tooLong];
    if (first !== undefined) focusField(form, first);
    if (!verdict || decide.isPending) return;
    decide.mutate(
      { said: verdict, rev: basedOn },
      {
        onSuccess: () => {
          keptTyping.forget(key);
          onDecided();
        },
      },
    );
  }

  async function lookAgain() {
    const { data } = await reload();
    if (!data) return;
    decide.reset();
    setBasedOn(data.rev);
    setReloaded(true);
  }

  function close() {
    keptTyping.forget(key);
    onClose();
  }

  return {
    draft,
    isConfidential: question.confidential,
    change,
    send,
    close,
    lookAgain,
    reloaded,
    sending: decide.isPending,
    problems: tried ? missing.length + tooLong.length : 0,
    problemOf: (field: RequiredField | LimitedField) => (tried ? problemWith(field) : null),
    wrongDay: setback !== null && isAboutDay(setback) ? setback.detail : null,
    setback: setback && !told(setback) ? setback : null,
    changed: question.rev !== basedOn || (setback !== null && outOfDate(setback)),
    tooLate: !question.may.includes("triage.decide"),
  };
}

export type DecisionFormState = ReturnType<typeof useDecisionForm>;

function focusField(form: RefObject<HTMLFormElement | null>, field: RequiredField | LimitedField): void {
  form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}

function isLimited(field: RequiredField | LimitedField): field is LimitedField {
  return field in longest;
}

/** Somebody else was faster. */
function outOfDate({ code }: Setback): boolean {
  return code === "stale" || code === "wrong_stage";
}

/** These have a place of their own in the form. */
function told(setback: Setback): boolean {
  return outOfDate(setback) || isAboutDay(setback);
}

function isAboutDay({ code }: Setback): boolean {
  return code === "due_in_past" || code === "day_not_ahead";
}
