import { Button } from "@fluentui/react-components";
import type { MouseEvent } from "react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { isSecondClick } from "#tab/acts/second-click.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useMomentAct } from "#tab/api/use-delivery-moment.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { momentPath } from "./moment-path.ts";
import styles from "./moment.module.css";

/** Opens the moment and leads to its meeting; before its day only for who is sure. */
export function StartMeeting({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { delivery, forms, states } = useTexts().tab;
  const { id, rev, daysToGo } = moment;
  const [, navigate] = useLocation();
  const opening = useMomentAct(id, "delivery.open");
  const [isAsked, setIsAsked] = useState(false);

  function press(event: MouseEvent) {
    // Who is asked whether they are sure has not been asked yet in the middle of a double click.
    if (isSecondClick(event)) return;
    if (daysToGo > 0 && !isAsked) return setIsAsked(true);
    if (opening.isPending) return;
    // Once it is open this button is gone, and what it said to do then would go with it; the promise stays.
    const opened = opening.mutateAsync({ said: {}, rev });
    opened.then(
      () => navigate(momentPath(id, "live")),
      () => undefined,
    );
  }

  return (
    <div className={styles.door}>
      <p role="status">{words()}</p>
      <div className={styles.doorButtons}>
        <Button
          appearance={isAsked || daysToGo <= 0 ? "primary" : "secondary"}
          disabledFocusable={opening.isPending}
          onClick={press}
        >
          {isAsked ? delivery.startSend : delivery.start}
        </Button>
        {isAsked ? <Button onClick={() => setIsAsked(false)}>{forms.cancel}</Button> : null}
      </div>
      {opening.error ? <Note intent="danger">{setbackOf(opening.error).detail || states.offline}</Note> : null}
    </div>
  );

  function words(): string {
    if (isAsked) return delivery.startEarly(daysToGo);
    return daysToGo > 0 ? delivery.startLater : delivery.startLead;
  }
}
