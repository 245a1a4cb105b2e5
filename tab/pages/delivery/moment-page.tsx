import { Link } from "wouter";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { longDay } from "#src/texts/format.ts";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { Columns } from "#tab/ui/columns.tsx";
import { CopyLink } from "#tab/ui/copy-link.tsx";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Page } from "#tab/ui/page.tsx";
import { Section } from "#tab/ui/section.tsx";
import tags from "#tab/ui/tags.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { Agenda } from "./agenda.tsx";
import { MeetingDoor } from "./meeting-door.tsx";
import { MomentFacts } from "./moment-facts.tsx";
import { momentPath } from "./moment-path.ts";
import { CancelledTag } from "./moment-tags.tsx";
import styles from "./moment.module.css";
import { Organise } from "./organise.tsx";
import { StartMeeting } from "./start-meeting.tsx";
import { ToMoments } from "./to-moments.tsx";
import { useMoment } from "./use-moment.ts";

/** One delivery moment as it is prepared, and where its meeting and minutes are found. */
export function MomentPage({ id }: { readonly id: string }) {
  const { delivery, planning } = useTexts().tab;
  const moment = useMoment(id);
  const { data } = moment;
  return (
    <Page
      title={data?.title ?? delivery.fallbackTitle}
      above={
        <Link href="/delivery-moments" className="unprinted">
          {planning.back}
        </Link>
      }
      {...(data ? { below: <Standing moment={data} />, aside: <Share id={id} title={data.title} /> } : {})}
    >
      <Loaded from={moment} waiting={<Waiting bars={5} />} instead={<ToMoments />}>
        {(shown) => (
          <LatestAct>
            <Columns
              aside={
                <>
                  <MomentFacts moment={shown} />
                  <div className={styles.notOnPaper}>
                    <LaterMeeting moment={shown} />
                    <Organise moment={shown} />
                  </div>
                </>
              }
            >
              <MeetingDoor moment={shown} />
              <Agenda moment={shown} />
            </Columns>
          </LatestAct>
        )}
      </Loaded>
    </Page>
  );
}

function Share({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <div className="unprinted">
      <CopyLink path={momentPath(id)} title={title} />
    </div>
  );
}

/** Before its day, starting stands aside: there is an agenda to be made first. */
function LaterMeeting({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { delivery } = useTexts().tab;
  const { stage, daysToGo, may } = moment;
  if (stage !== "planned" || daysToGo <= 0 || !may.includes("delivery.open")) return null;
  return (
    <Section title={delivery.meeting}>
      <StartMeeting moment={moment} />
    </Section>
  );
}

function Standing({ moment }: { readonly moment: DeliveryMomentDetail }) {
  const { language, tab, moments } = useTexts();
  const { delivery } = tab;
  const { day, from, until, stage, daysToGo } = moment;
  return (
    <p className={styles.standing}>
      {stage === "cancelled" ? (
        <CancelledTag />
      ) : (
        <span className={tags.stage} {...(stage === "in_progress" ? { "data-stage": "in_triage" } : {})}>
          {moments.stages[stage]}
        </span>
      )}
      <span className={styles.day}>
        {longDay(language, day)}, {delivery.time(from, until)}
      </span>
      {stage === "planned" && daysToGo >= 0 ? <span>{delivery.daysToGo(daysToGo)}</span> : null}
    </p>
  );
}
