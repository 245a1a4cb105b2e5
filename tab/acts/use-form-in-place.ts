import type { RefObject, SubmitEvent } from "react";
import { useState } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import type { Keeping } from "#tab/forms/kept-typing.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import type { Rules, Typed } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import type { OneAct } from "./one-act.ts";

/** Tells the button that leaves personal data in from the other one of the form. */
export const despiteButton = "despite";

/** Where what is typed is kept until it is sent. */
export interface Kept {
  readonly key: string;
  readonly where?: Keeping;
}

export interface FormSpec<Said, Name extends string> {
  readonly rules: Rules<Name>;
  /** `despite` is true where personal data was pointed out, and stays. */
  readonly said: (typed: Typed<Name>, despite: boolean) => Said;
  /** It is being sent: for who tells elsewhere what came of it, where the form goes with what it takes away. */
  readonly onSend?: () => void;
}

interface FormInPlace<Said, Name extends string> extends FormSpec<Said, Name> {
  readonly of: OneAct<Said>;
  readonly kept: Kept;
}

/** A form for one act: what is typed, what is wrong with it, and how sending it fared. Nothing typed is lost on the way. */
export function useFormInPlace<Said, Name extends string>(
  { of, kept: { key, where }, rules, said, onSend }: FormInPlace<Said, Name>,
  form: RefObject<HTMLFormElement | null>,
) {
  const { doing, rev, atRevision } = of;
  const typing = useTyped(key, rules, where);
  const [basedOn, setBasedOn] = useState(rev);
  const setback = doing.error ? setbackOf(doing.error) : null;
  const changed = setback?.code === "stale" && atRevision;

  function send(event: SubmitEvent, onSent: () => void) {
    event.preventDefault();
    if (!typing.tryToSend(form) || doing.isPending) return;
    const trimmed = trimmedIn(typing.typed);
    const { submitter } = event.nativeEvent;
    const despite = submitter instanceof HTMLButtonElement && submitter.value === despiteButton;
    onSend?.();
    doing.mutate(
      { said: said(trimmed, despite), rev: changed ? rev : basedOn },
      {
        // The answer may take the form away before anything else follows.
        onAccepted: () => keptTyping.forget(key),
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
    /** Opened again: what went wrong before is over, and the thing may have changed. */
    begin: () => {
      typing.begin();
      doing.reset();
      setBasedOn(rev);
    },
    hasKept: () => keptTyping.has(key),
  };
}

function trimmedIn<Name extends string>(typed: Typed<Name>): Typed<Name> {
  const fields = Object.entries<string>(typed).map(([name, text]) => [name, text.trim()]);
  // Object.fromEntries forgets the names, which are those of what was typed.
  return Object.fromEntries(fields) as Typed<Name>;
}
