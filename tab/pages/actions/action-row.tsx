import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import type { Ending } from "#tab/api/use-actions.ts";
import { useSettleAction } from "#tab/api/use-actions.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionText } from "./action-text.tsx";
import styles from "./actions.module.css";
import type { Endings } from "./use-endings.ts";

interface ActionRowProps {
  readonly action: ActionShown;
  readonly endings: Endings;
  readonly showsWho: boolean;
}

/** What was agreed on, where and for when; and how it ended, to be said or taken back. */
export function ActionRow({ action, endings, showsWho }: ActionRowProps) {
  const { tab, language } = useTexts();
  const { actions: words, states } = tab;
  const settling = useSettleAction(action.id);
  const { text, due, overdue, settled, may } = action;
  const first = useId();
  useKeptOn(first, settled === null);

  function end(how: Ending) {
    endings.begun(action, how);
    settling.mutate(how, {
      onSuccess: () => endings.succeeded(action, how),
      onError: () => endings.failed(action),
    });
  }

  return (
    <li className={styles.row} data-settled={settled !== null}>
      <ActionText action={action} showsWho={showsWho} />
      <p className={styles.due} data-late={overdue && settled === null}>
        {due === null ? words.noDay : words.due(plainDay(language, due))}
      </p>
      {may.includes("action.settle") ? (
        <div className={styles.acts}>
          {/* Each button has a name, so that none becomes another under the finger or the focus. */}
          {settled === null ? (
            <>
              <Button key="done" id={first} size="small" aria-label={words.doneFull(text)} onClick={() => end("done")}>
                {words.done}
              </Button>
              <Button
                key="dropped"
                size="small"
                appearance="subtle"
                aria-label={words.droppedFull(text)}
                onClick={() => end("dropped")}
              >
                {words.dropped}
              </Button>
            </>
          ) : (
            <>
              <span className={styles.settled}>{words.settled[settled.how]}</span>
              <Button
                key="reopen"
                id={first}
                size="small"
                aria-label={words.reopenFull(text)}
                disabledFocusable={settling.isPending}
                onClick={() => end("open")}
              >
                {words.reopen}
              </Button>
            </>
          )}
        </div>
      ) : null}
      {settling.error ? (
        <div className={styles.trouble}>
          <Note intent="danger">{setbackOf(settling.error).detail || states.offline}</Note>
        </div>
      ) : null}
    </li>
  );
}

/** The button that was pressed is gone; the keyboard goes on at the one in its place. */
function useKeptOn(button: string, isOpen: boolean) {
  const was = useRef(isOpen);
  useEffect(() => {
    if (was.current === isOpen) return;
    was.current = isOpen;
    const { activeElement } = document;
    // Whoever went elsewhere meanwhile stays there. Fluent's button takes no ref that fits its types.
    if (activeElement === null || activeElement === document.body) document.getElementById(button)?.focus();
  }, [button, isOpen]);
}
