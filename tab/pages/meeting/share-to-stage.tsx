import { Button } from "@fluentui/react-components";
import { ShareScreenStartRegular } from "@fluentui/react-icons/svg/share-screen-start";
import { useState } from "react";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./room.module.css";

/** Beside a call in Teams: shows everybody in it the item at hand, big. Elsewhere there is nothing to share to. */
export function ShareToStage({ moment }: { readonly moment: Pick<DeliveryMomentDetail, "id"> }) {
  const { meeting } = useTexts().tab;
  const shareToStage = useTeamsHost()?.shareToStage ?? null;
  const [outcome, setOutcome] = useState<"not_yet" | "shared" | "failed">("not_yet");
  if (!shareToStage) return null;
  async function share(to: NonNullable<typeof shareToStage>) {
    // Shared once more, it is told once more.
    setOutcome("not_yet");
    setOutcome((await to(momentPath(moment.id, "live"))) ? "shared" : "failed");
  }
  return (
    <>
      <Button icon={<ShareScreenStartRegular />} onClick={() => void share(shareToStage)}>
        {meeting.share}
      </Button>
      <span role="status" className={styles.shared}>
        {outcome === "shared" ? meeting.shared : null}
        {outcome === "failed" ? meeting.notShared : null}
      </span>
    </>
  );
}
