import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { DoesWithItem } from "./doing-with-item.ts";
import styles from "./agenda.module.css";

interface RemoveItemProps {
  /** The id of the moment. */
  readonly moment: string;
  readonly item: AgendaItemShown;
  readonly does: DoesWithItem;
}

/** Asks whether an item really goes, and says what becomes of it. */
export function RemoveItem({ moment, item, does }: RemoveItemProps) {
  const { agenda: words, forms, states } = useTexts().tab;
  const removing = useMomentAct(moment, "agenda.remove");
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);

  function remove() {
    if (removing.isPending) return;
    // The row goes before it could hear of it; the promise stays.
    removing.mutateAsync({ said: { item: item.id }, rev: 0 }).then(
      () => does(item, { kind: "removed" }),
      () => undefined,
    );
  }

  return (
    <div className={styles.removing} role="group" aria-label={words.removal.title(item.title)}>
      <p ref={title} tabIndex={-1} className={styles.removingTitle}>
        {words.removal.title(item.title)}
      </p>
      <p>{words.removal.intro[becomes(item)]}</p>
      {removing.error ? <Note intent="danger">{setbackOf(removing.error).detail || states.offline}</Note> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={removing.isPending} onClick={remove}>
          {words.removal.send}
        </Button>
        <Button onClick={() => does(item, { kind: "close", what: "remove" })}>{forms.cancel}</Button>
      </div>
    </div>
  );
}

function becomes({ kind }: AgendaItemShown): "written" | "proposed" | "made" {
  if (kind === "own") return "written";
  return kind === "proposal" ? "proposed" : "made";
}
