import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./room.module.css";
import { throwAway, unsentIn } from "./unsent.ts";
import type { Looking } from "./use-sight.ts";

/** Somebody closed the meeting while the reader was writing: their words are still there, to copy or to go on with. */
export function KeptWords({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { typed } = useTexts().tab.meeting.closed;
  const [unsent, setUnsent] = useState(() => unsentIn(moment));
  if (unsent.length === 0) return null;
  const discard = () => {
    throwAway(moment.id);
    setUnsent([]);
  };
  return (
    <Note intent="warning" title={typed.title} action={<Button onClick={discard}>{typed.discard}</Button>}>
      {typed.text}
      {unsent.map(({ id, title, texts }) => (
        <span key={id} className={styles.kept}>
          <span className={styles.keptOn}>{title}</span>
          {texts.map((text, index) => (
            <span key={index} className={styles.typed}>
              {text}
            </span>
          ))}
        </span>
      ))}
    </Note>
  );
}

interface UnsentElsewhereProps {
  readonly moment: Pick<DeliveryMomentDetail, "id" | "agenda">;
  readonly sight: Pick<Looking, "item" | "lookAt">;
}

/** Leads back to what the reader was writing on another item, as after the meeting was closed and opened once more. */
export function UnsentElsewhere({ moment, sight }: UnsentElsewhereProps) {
  const { unsent: words } = useTexts().tab.meeting;
  const { item, lookAt } = sight;
  const elsewhere = unsentIn(moment).filter(({ id }) => id !== item?.id);
  return elsewhere.map(({ id, title }) => (
    <Note
      key={id}
      intent="info"
      title={words.title}
      action={
        <Button aria-label={words.goOnFull(title)} onClick={() => lookAt(id)}>
          {words.goOn}
        </Button>
      }
    >
      {words.text(title)}
    </Note>
  ));
}
