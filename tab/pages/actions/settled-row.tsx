import { Button } from "@fluentui/react-components";
import type { ActionShown } from "#src/delivery/follow-up.contract.ts";
import { dayOfMoment } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useSettleAction } from "#tab/api/use-actions.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionText } from "./action-text.tsx";
import styles from "./actions.module.css";

interface SettledRowProps {
  readonly action: ActionShown;
  readonly showsWho: boolean;
  readonly onReopened: () => void;
}

/** How an action ended, who said so and when; to be opened again by who may. */
export function SettledRow({ action, showsWho, onReopened }: SettledRowProps) {
  const { tab, language } = useTexts();
  const { actions: words, states } = tab;
  const settling = useSettleAction(action.id, onReopened);
  const { text, settled, may } = action;
  if (settled === null) return null;
  return (
    <li className={styles.row}>
      <ActionText action={action} showsWho={showsWho} />
      <p className={styles.ended} data-how={settled.how}>
        <strong>{words.settled[settled.how]}</strong>{" "}
        <span>{words.by(settled.by.name, dayOfMoment(language, settled.at))}</span>
      </p>
      {may.includes("action.settle") ? (
        <div className={styles.acts}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.reopenFull(text)}
            disabledFocusable={settling.isPending}
            onClick={() => settling.mutate("open")}
          >
            {words.reopen}
          </Button>
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
