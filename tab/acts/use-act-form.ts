import type { RefObject, SubmitEvent } from "react";
import { useState } from "react";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import { keepingFor } from "./keeping-for.ts";
import type { Rules, Typed } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import type { SaidBy } from "./use-act.ts";
import { useAct } from "./use-act.ts";

/** Tells the button that leaves personal data in from the other one of the form. */
export const despiteButton = "despite";

export interface ActFormSpec<A extends QuestionAct, Name extends string> {
  readonly question: QuestionShown;
  readonly act: A;
  readonly rules: Rules<Name>;
  /** `despite` is true where personal data was pointed out, and stays. */
  readonly said: (typed: Typed<Name>, despite: boolean) => SaidBy<A>;
}

/** A form for one act: what is typed, what is wrong with it, and how sending it fared. Nothing typed is lost on the way. */
export function useActForm<A extends QuestionAct, Name extends string>(
  { question, act, rules, said }: ActFormSpec<A, Name>,
  form: RefObject<HTMLFormElement | null>,
) {
  const key = `${act}.${useApi().who}.${question.id}`;
  const typing = useTyped(key, rules, keepingFor(question, act));
  const [basedOn, setBasedOn] = useState(question.rev);
  const doing = useAct(question.id, act);
  const setback = doing.error ? setbackOf(doing.error) : null;
  const changed = setback?.code === "stale" && questionActs[act].atRevision;

  function send(event: SubmitEvent, onSent: () => void) {
    event.preventDefault();
    if (!typing.tryToSend(form) || doing.isPending) return;
    const trimmed = trimmedIn(typing.typed);
    const { submitter } = event.nativeEvent;
    const despite = submitter instanceof HTMLButtonElement && submitter.value === despiteButton;
    doing.mutate(
      { said: said(trimmed, despite), rev: changed ? question.rev : basedOn },
      {
        onSuccess: () => {
          typing.forget();
          onSent();
        },
      },
    );
  }

  return {
    typing,
    send,
    sending: doing.isPending,
    isSent: doing.isSuccess,
    setback,
    /** Somebody was faster, and this act rests on what the screen showed: it shows that now, and sending again rests on it. */
    changed,
    /** Opened again: what went wrong before is over, and the question may have changed. */
    begin: () => {
      typing.begin();
      doing.reset();
      setBasedOn(question.rev);
    },
    hasKept: () => keptTyping.has(key),
  };
}

function trimmedIn<Name extends string>(typed: Typed<Name>): Typed<Name> {
  const fields = Object.entries<string>(typed).map(([name, text]) => [name, text.trim()]);
  // Object.fromEntries forgets the names, which are those of what was typed.
  return Object.fromEntries(fields) as Typed<Name>;
}
