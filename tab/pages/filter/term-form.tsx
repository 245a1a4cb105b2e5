import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useId, useRef } from "react";
import type { CandidateShown } from "#src/teaching/filter.contract.ts";
import acts from "#tab/acts/acts.module.css";
import { setbackOf } from "#tab/api/problem.ts";
import { Chosen, Line } from "#tab/forms/fields.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Goals } from "./goals.tsx";
import { usePlaceName } from "./place.tsx";
import { Preview } from "./preview.tsx";
import { numbersIn, usePlaces, useTermForm } from "./use-term-form.ts";

interface TermFormProps {
  /** Under this key what is typed outlives a wrong click. */
  readonly keptAs: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  /** Null for a term that somebody types. */
  readonly candidate: CandidateShown | null;
  readonly rev: number;
  readonly onCancel: () => void;
  readonly onDone: (said: string) => void;
}

/** What a term speaks for, what that would change, and the decision. */
export function TermForm({ keptAs, heading, title, candidate, rev, onCancel, onDone }: TermFormProps) {
  const { tab } = useTexts();
  const { forms, states } = tab;
  const { form: words } = tab.filter;
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const places = usePlaces();
  const nameOf = usePlaceName();
  const { typing, said, previewed, accepting, refusing } = useTermForm(keptAs, candidate, {
    onAccepted: ({ term, theme }) =>
      onDone(words.accepted(term, nameOf(theme === null ? { is: "outside" } : { is: "theme", theme }))),
    onRefused: ({ term }) => onDone(words.refused(term)),
  });
  // A proposed term has a heading of its own above the form.
  const Heading = candidate === null ? "h3" : "h4";
  const isBusy = accepting.isPending || refusing.isPending;
  const error = accepting.error ?? refusing.error;

  function send(judging: typeof accepting) {
    if (!typing.tryToSend(element) || said === null || isBusy) return;
    accepting.reset();
    refusing.reset();
    judging.mutate({ rev, ...said });
  }

  return (
    <form
      ref={element}
      className={acts.form}
      noValidate
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        send(accepting);
      }}
    >
      <Heading id={id} ref={heading} tabIndex={-1} className={acts.title}>
        {title}
      </Heading>
      {candidate === null ? <Line form={typing} name="term" label={words.term} hint={words.termHint} /> : null}
      <Chosen form={typing} name="place" label={words.place} none={words.choosePlace} options={places} />
      <Goals chosen={numbersIn(typing.typed.sdgs)} onChosen={(numbers) => typing.change({ sdgs: numbers.join(" ") })} />
      <Preview said={previewed} isOwn={candidate === null} />
      {error ? <Note intent="danger">{setbackOf(error).detail || states.offline}</Note> : null}
      <div className={acts.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {accepting.isPending ? forms.sending : words.accept}
        </Button>
        {candidate === null ? null : (
          <Button disabledFocusable={isBusy} onClick={() => send(refusing)}>
            {words.refuse}
          </Button>
        )}
        <Button onClick={onCancel}>{forms.cancel}</Button>
      </div>
    </form>
  );
}
