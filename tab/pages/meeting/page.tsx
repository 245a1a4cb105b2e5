import { useSearchParams } from "wouter";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { ToMoments } from "#tab/pages/delivery/to-moments.tsx";
import { useMoment } from "#tab/pages/delivery/use-moment.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { usePageTitle } from "#tab/ui/page-title.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { withoutCounts } from "./looking-back-item.ts";
import { Cancelled, Closed, NotBegun } from "./not-held.tsx";
import { Room } from "./room.tsx";
import { AheadContext } from "./server-clock.ts";
import { Stage } from "./stage.tsx";

/** The meeting itself: what everybody in the room looks at, on a telephone, beside a call, on its stage or on the wall. */
export function MeetingPage({ id }: { readonly id: string }) {
  const { meeting } = useTexts().tab;
  const moment = useMoment(id);
  usePageTitle(moment.data?.title ?? meeting.fallbackTitle);
  return (
    <>
      {moment.data ? null : <h1 className="unseen">{meeting.fallbackTitle}</h1>}
      <Loaded from={moment} waiting={<Waiting bars={3} tall />} instead={<ToMoments />}>
        {(shown) => (
          <AheadContext value={Date.parse(shown.now) - moment.dataUpdatedAt}>
            <Meeting moment={shown} />
          </AheadContext>
        )}
      </Loaded>
    </>
  );
}

function Meeting({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { lookingBack } = useTexts().tab.meeting;
  const [search] = useSearchParams();
  const host = useTeamsHost();
  const { stage, agenda } = moment;
  const isOnStage = host?.place === "stage";
  const big = isOnStage || search.get("view") === "big" ? { leaves: !isOnStage } : null;
  switch (stage) {
    case "planned":
      return <NotBegun moment={moment} big={big} />;
    case "cancelled":
      return <Cancelled moment={moment} big={big} />;
    case "closed":
      return <Closed moment={moment} big={big} />;
    case "in_progress": {
      const held = { ...moment, agenda: withoutCounts(agenda ?? [], lookingBack.title) };
      return big ? <Stage moment={held} leaves={big.leaves} /> : <Room moment={held} />;
    }
  }
}
