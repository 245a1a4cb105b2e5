import { Button } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { useSearchParams } from "wouter";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./room.module.css";
import { wordsOn } from "./unsent.ts";
import type { Looking } from "./use-sight.ts";

/** Says that the reader does not see what everybody sees, and leads back; it stays in sight. */
export function Away({ sight }: { readonly sight: Looking }) {
  const { away } = useTexts().tab.meeting;
  const { common, gone, writes, goBack } = sight;
  return (
    <>
      {gone ? <Gone /> : null}
      <div className={styles.away}>
        <span className={styles.eye}>
          <EyeRegular />
        </span>
        <p className={styles.where}>
          <strong>{writes ? away.typing : away.title}</strong>. {common ? away.text(common.title) : away.paused}
        </p>
        <Button appearance="primary" onClick={goBack}>
          {away.back}
        </Button>
      </div>
    </>
  );
}

/** The item was removed while somebody looked at it; what they typed on it is still there to copy. */
function Gone() {
  const { gone } = useTexts().tab.meeting;
  const [search] = useSearchParams();
  const typed = wordsOn(search.get("item") ?? "");
  return (
    <Note intent="warning" title={gone.title}>
      {typed.length > 0 ? gone.typed : null}
      {typed.map((text, index) => (
        <span key={index} className={styles.typed}>
          {text}
        </span>
      ))}
    </Note>
  );
}
