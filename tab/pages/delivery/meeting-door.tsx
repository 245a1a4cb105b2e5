import { Link } from "wouter";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import action from "#tab/ui/action.module.css";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { momentPath } from "./moment-path.ts";
import styles from "./moment.module.css";
import { Reopen } from "./reopen.tsx";
import { Reopenings } from "./reopenings-told.tsx";
import { StartMeeting } from "./start-meeting.tsx";

/** The way in to the meeting once it is there, to its minutes after it, and why it is cancelled. */
export function MeetingDoor({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { delivery } = useTexts().tab;
  const { id, stage, daysToGo, reason, may } = moment;
  switch (stage) {
    case "planned":
      if (daysToGo > 0) return null;
      if (may.includes("delivery.open")) return <StartMeeting moment={moment} />;
      return daysToGo < 0 ? <p className={styles.door}>{delivery.neverOpened}</p> : null;
    case "in_progress":
      return (
        <div className={styles.door}>
          <p>{delivery.underWayText}</p>
          <Reopenings moment={id} />
          <Link href={momentPath(id, "live")} className={action.main}>
            {delivery.goLive}
          </Link>
        </div>
      );
    case "closed":
      return (
        <div className={styles.door}>
          <p>{delivery.closedText}</p>
          <Reopenings moment={id} />
          <Link href={momentPath(id, "minutes")} className={action.main}>
            {delivery.minutes}
          </Link>
          {may.includes("delivery.reopen") ? (
            <Acts>
              <Reopen moment={moment} />
            </Acts>
          ) : null}
        </div>
      );
    case "cancelled":
      return (
        <div className={styles.calledOff}>
          <Note intent="warning" title={delivery.cancelledTitle}>
            {reason}
          </Note>
        </div>
      );
  }
}
