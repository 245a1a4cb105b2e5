import { FullScreenMaximizeRegular } from "@fluentui/react-icons/svg/full-screen-maximize";
import { useMemo } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";
import { Choices } from "#tab/ui/choices.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Attendance, Quorum } from "./attendance.tsx";
import { Away } from "./away.tsx";
import { CloseForm } from "./close-form.tsx";
import { Controls } from "./controls.tsx";
import { standingOf } from "./following.ts";
import type { HeldMoment } from "./held.ts";
import { Item } from "./item.tsx";
import { UnsentElsewhere } from "./kept-words.tsx";
import { Rail } from "./rail.tsx";
import styles from "./room.module.css";
import { ShareToStage } from "./share-to-stage.tsx";
import type { Looking } from "./use-sight.ts";
import { useSight } from "./use-sight.ts";
import { useWaitingWords } from "./use-waiting-words.ts";
import { WritingContext } from "./writing.tsx";

const views = ["item", "agenda", "attendance"] as const;
type View = (typeof views)[number];

/** The meeting with all one can do in it: agenda beside the item, or one at a time where there is little room. */
export function Room({ moment }: { readonly moment: HeldMoment }) {
  const { meeting } = useTexts().tab;
  const [search] = useSearchParams();
  const sight = useSight(moment);
  const view = views.find((each) => each === search.get("view")) ?? "item";
  const { common, item } = sight;
  return (
    <WritingContext value={sight.writing}>
      <LatestAct {...(item ? { standing: standingOf(item) } : {})}>
        <div className={styles.room} data-view={view}>
          <Head moment={moment} />
          <p role="status" className="unseen">
            {common ? meeting.changedTo(common.title) : meeting.pausedNow}
          </p>
          <Views view={view} />
          <div className={styles.rail}>
            <Rail moment={moment} sight={sight} alone={view === "agenda"} />
          </div>
          <div className={styles.middle}>
            {view === "attendance" ? <Attendance moment={moment} /> : <InSight moment={moment} sight={sight} />}
          </div>
          <div className={styles.foot}>
            <CloseForm moment={moment} />
          </div>
        </div>
      </LatestAct>
    </WritingContext>
  );
}

function Head({ moment }: { readonly moment: HeldMoment }) {
  const { meeting } = useTexts().tab;
  const [path] = useLocation();
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <p className={styles.live}>
          <span className={styles.dot} aria-hidden="true" />
          {meeting.live}
        </p>
        <h1 className={styles.title}>{moment.title}</h1>
        <Quorum moment={moment} />
      </div>
      <div className={styles.ways}>
        <ShareToStage moment={moment} />
        <Link href={`${path}?view=big`} className={styles.way}>
          <span className={styles.sign}>
            <FullScreenMaximizeRegular />
          </span>
          {meeting.big}
        </Link>
        <Link href={momentPath(moment.id)} className={styles.way}>
          {meeting.toMoment}
        </Link>
      </div>
    </header>
  );
}

/** The agenda is a view of its own only where it does not fit beside the rest. */
function Views({ view }: { readonly view: View }) {
  const { meeting } = useTexts().tab;
  const [path] = useLocation();
  const [search] = useSearchParams();
  const choices = useMemo(
    () =>
      views.map((each) => {
        const next = new URLSearchParams(search);
        if (each === "item") next.delete("view");
        else next.set("view", each);
        const query = next.toString();
        const href = query === "" ? path : `${path}?${query}`;
        return { key: each, label: meeting.view[each], href, chosen: each === view };
      }),
    [meeting, path, search, view],
  );
  return (
    <div className={styles.views}>
      <Choices label={meeting.views} choices={choices} />
    </div>
  );
}

interface InSightProps {
  readonly moment: HeldMoment;
  readonly sight: Looking;
}

function InSight({ moment, sight }: InSightProps) {
  const { item, common, follows } = sight;
  return (
    <>
      {follows ? null : <Away sight={sight} />}
      <UnsentElsewhere moment={moment} sight={sight} />
      {item ? <Item moment={moment} item={item} sight={sight} /> : null}
      {!item && follows && !common ? <NoItem moment={moment} sight={sight} /> : null}
    </>
  );
}

function NoItem({ moment, sight }: InSightProps) {
  const { meeting } = useTexts().tab;
  const waiting = useWaitingWords(moment);
  const { title, text } = moment.agenda.length === 0 ? meeting.noAgenda : waiting;
  return (
    <div className={styles.sheet}>
      <Nothing title={title} text={text}>
        <Controls moment={moment} sight={sight} />
      </Nothing>
    </div>
  );
}
