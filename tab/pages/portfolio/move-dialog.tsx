import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useEffect, useRef } from "react";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { ResponsibleField } from "#tab/forms/responsible-field.tsx";
import type { Typing } from "#tab/forms/use-typed.ts";
import { Dialog } from "#tab/ui/dialog.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./move-dialog.module.css";
import type { Movable, MoveTo } from "./moves.ts";
import { attempt } from "./moves.ts";
import type { MoveField } from "./use-move-form.ts";
import { asksOwner, useMoveForm } from "./use-move-form.ts";
import type { Moved } from "./use-moving.ts";
import { useLaneWords } from "./use-words.ts";

interface MoveDialogProps {
  readonly card: Movable;
  readonly to: MoveTo;
  readonly onMoved: (moved: Moved) => void;
  readonly onClose: () => void;
}

/** Asks what has to be known before an initiative can go there. What is typed is kept until it has gone. */
export function MoveDialog({ card, to, onMoved, onClose }: MoveDialogProps) {
  const { tab } = useTexts();
  const { moving } = tab.portfolio;
  const form = useRef<HTMLFormElement>(null);
  const { typing, send, isSending, error } = useMoveForm(card, to);
  const isPossible = isSending || ["now", "ask"].includes(attempt(card, to).kind);
  const setback = error ? setbackOf(error) : null;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isSending || !typing.tryToSend(form)) return;
    send().then(
      ({ phase }) => {
        typing.forget();
        onMoved({ kind: "moved", id: card.id, title: card.title, phase, withOwner: asksOwner(card, to) });
      },
      // Told in the dialog, where what was typed still stands.
      () => undefined,
    );
  }

  if (!isPossible) {
    return (
      <Dialog title={moving.dialog[to](card.title)} onClose={onClose}>
        <Elsewhere phase={card.phase} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={moving.dialog[to](card.title)} onClose={onClose}>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <Fields to={to} owner={card.problemOwner?.name} typing={typing} />
        <p className={styles.intro}>{moving.still}</p>
        {setback ? (
          <Note intent="danger">
            {setback.code === "stale" ? moving.changed : setback.detail || tab.states.offline}
          </Note>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSending}>
            {isSending ? tab.forms.sending : moving.send[to]}
          </Button>
          <Button onClick={onClose}>{tab.forms.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ElsewhereProps extends Pick<MoveDialogProps, "onClose"> {
  readonly phase: InitiativePhase;
}

/** Somebody else was faster. The keyboard goes here, since the field in which it was is gone. */
function Elsewhere({ phase, onClose }: ElsewhereProps) {
  const { moving } = useTexts().tab.portfolio;
  const laneWords = useLaneWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <>
      <Note ref={note} intent="info">
        {moving.elsewhere(laneWords[phase])}
      </Note>
      <Button onClick={onClose}>{moving.closeDialog}</Button>
    </>
  );
}

interface FieldsProps {
  readonly to: MoveTo;
  /** By name, where somebody is by now. */
  readonly owner: string | undefined;
  readonly typing: Typing<MoveField>;
}

function Fields({ to, owner, typing }: FieldsProps) {
  const { moving } = useTexts().tab.portfolio;
  switch (to) {
    case "project":
      if (owner !== undefined) return <p className={styles.intro}>{moving.ownerKnown(owner)}</p>;
      return (
        <>
          <p className={styles.intro}>{moving.ownerIntro}</p>
          <ResponsibleField form={typing} label={moving.owner} none={moving.ownerNone} />
        </>
      );
    case "handed_over":
      return <Line form={typing} name="handedOverTo" label={moving.handedOverTo} hint={moving.handedOverHint} />;
    case "stopped":
      return <LongText form={typing} name="reason" label={moving.reason} hint={moving.reasonHint} />;
  }
}
