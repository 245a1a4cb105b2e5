import type { RefObject, SubmitEvent } from "react";
import { useState } from "react";
import type { QuestionShown } from "#src/question/question.contract.ts";
import type { Setback } from "#tab/api/problem.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { DecisionDraft, RequiredField } from "./decision-draft.ts";
import { missingIn, newDraft, verdictOf } from "./decision-draft.ts";
import { keptDraft } from "./kept-draft.ts";
import { useDecide } from "./use-question.ts";

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
  const key = `${useApi().who}.${question.id}`;
  const [draft, setDraft] = useState(() => keptDraft.read(key, newDraft(question)));
  const [tried, setTried] = useState(false);
  // The decision rests on the question as it was when the form opened, until its maker has looked again.
  const [basedOn, setBasedOn] = useState(question.rev);
  const [reloaded, setReloaded] = useState(false);
  const decide = useDecide(question.id);
  const setback = decide.error ? setbackOf(decide.error) : null;
  const missing = missingIn(draft);

  function change(changed: Partial<DecisionDraft>) {
    const next = { ...draft, ...changed };
    setDraft(next);
    keptDraft.keep(key, next);
  }

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    setReloaded(false);
    const verdict = verdictOf(draft, basedOn);
    const [first] = missing;
    if (first !== undefined) focusField(form, first);
    if (!verdict || decide.isPending) return;
    decide.mutate(verdict, {
      onSuccess: () => {
        keptDraft.forget(key);
        onDecided();
      },
    });
  }

  async function lookAgain() {
    const { data } = await reload();
    if (!data) return;
    decide.reset();
    setBasedOn(data.rev);
    setReloaded(true);
  }

  function close() {
    keptDraft.forget(key);
    onClose();
  }

  return {
    draft,
    change,
    send,
    close,
    lookAgain,
    reloaded,
    sending: decide.isPending,
    missing: tried ? missing : [],
    pastDay: setback?.code === "due_in_past" ? setback.detail : null,
    setback: setback && !told(setback) ? setback : null,
    changed: question.rev !== basedOn || (setback !== null && outOfDate(setback)),
    tooLate: !question.may.includes("decide"),
  };
}

export type DecisionFormState = ReturnType<typeof useDecisionForm>;

function focusField(form: RefObject<HTMLFormElement | null>, field: RequiredField): void {
  form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}

/** Somebody else was faster. */
function outOfDate({ code }: Setback): boolean {
  return code === "stale" || code === "wrong_stage";
}

/** These have a place of their own in the form. */
function told(setback: Setback): boolean {
  return outOfDate(setback) || setback.code === "due_in_past";
}
