import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useRef } from "react";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { limits } from "#tab/api/limits.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useInitiativeAct } from "#tab/api/use-initiative-act.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { Chosen, Line, LongText } from "#tab/forms/fields.tsx";
import type { Typing } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Dialog } from "#tab/ui/dialog.tsx";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./move-dialog.module.css";
import type { MoveTo } from "./moves.ts";
import type { Moved } from "./use-moving.ts";

interface MoveDialogProps {
  readonly card: InitiativeCard;
  readonly to: MoveTo;
  readonly onMoved: (moved: Moved) => void;
  readonly onClose: () => void;
}

/** Asks what has to be known before an initiative can go there. What is typed is kept until it has gone. */
export function MoveDialog({ card, to, onMoved, onClose }: MoveDialogProps) {
  const { tab } = useTexts();
  const { moving } = tab.portfolio;
  const form = useRef<HTMLFormElement>(null);
  const { typing, choosing, send, forget, isSending, error } = useMoveForm(card, to);
  const setback = error ? setbackOf(error) : null;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isSending || !typing.tryToSend(form)) return;
    send().then(
      ({ phase }) => {
        forget();
        onMoved({ kind: "moved", id: card.id, title: card.title, phase });
      },
      // Told in the dialog, where what was typed still stands.
      () => undefined,
    );
  }

  return (
    <Dialog title={moving.dialog[to](card.title)} onClose={onClose}>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <Fields to={to} typing={typing} choosing={choosing} />
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

type Name = "words" | "handedOverTo" | "reason";

interface FieldsProps {
  readonly to: MoveTo;
  readonly typing: Typing<Name>;
  readonly choosing: Typing<"partner">;
}

function Fields({ to, typing, choosing }: FieldsProps) {
  const { moving } = useTexts().tab.portfolio;
  const partners = usePartners().data ?? [];
  switch (to) {
    case "project":
      return (
        <>
          <p className={styles.intro}>{moving.ownerIntro}</p>
          <Chosen
            form={choosing}
            name="partner"
            label={moving.ownerPartner}
            none={moving.ownerNone}
            options={partners.map(({ id, name }) => ({ key: id, label: name }))}
          />
          <Line form={typing} name="words" label={moving.ownerWords} hint={moving.ownerWordsHint} />
        </>
      );
    case "handed_over":
      return <Line form={typing} name="handedOverTo" label={moving.handedOverTo} hint={moving.handedOverHint} />;
    case "stopped":
      return <LongText form={typing} name="reason" label={moving.reason} hint={moving.reasonHint} />;
  }
}

/** What is typed, and how it is sent; a project first gets its problem owner. */
function useMoveForm(card: InitiativeCard, to: MoveTo) {
  const { moving } = useTexts().tab.portfolio;
  const { who } = useApi();
  const { id, rev } = card;
  const move = useInitiativeAct(id, "initiative.move");
  const stop = useInitiativeAct(id, "initiative.stop");
  const own = useInitiativeAct(id, "initiative.problem-owner");
  const key = `initiative.move.${to}.${who}.${id}`;
  const choosing = useTyped(`${key}.partner`, { partner: { fresh: "" } });
  const { partner } = choosing.typed;
  const required = (isRequired: boolean, missing: string) => (isRequired ? { missing } : {});
  const typing: Typing<Name> = useTyped<Name>(key, {
    words: {
      fresh: "",
      limit: limits.problemOwner,
      ...required(to === "project" && partner === "", moving.missingOwner),
    },
    handedOverTo: {
      fresh: "",
      limit: limits.handedOverTo,
      ...required(to === "handed_over", moving.missingHandedOver),
    },
    reason: { fresh: "", limit: limits.stopReason, ...required(to === "stopped", moving.missingReason) },
  });

  function send(): Promise<InitiativeDetail> {
    const { words, handedOverTo, reason } = typing.typed;
    switch (to) {
      case "stopped":
        return stop.mutateAsync({ said: { reason: reason.trim() }, rev });
      case "handed_over":
        return move.mutateAsync({ said: { move: { to, handedOverTo: handedOverTo.trim() } }, rev });
      case "project": {
        const problemOwner =
          partner === "" ? ({ kind: "words", words: words.trim() } as const) : ({ kind: "partner", partner } as const);
        return own
          .mutateAsync({ said: { problemOwner }, rev })
          .then((owned) => move.mutateAsync({ said: { move: { to } }, rev: owned.rev }));
      }
    }
  }

  return {
    typing,
    choosing,
    send,
    forget: () => {
      typing.forget();
      choosing.forget();
    },
    isSending: move.isPending || stop.isPending || own.isPending,
    error: move.error ?? stop.error ?? own.error,
  };
}
