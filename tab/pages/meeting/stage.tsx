import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { useInitiative } from "#tab/api/use-initiative.ts";
import { Missing } from "#tab/ui/missing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Capture } from "./capture.tsx";
import { Controls } from "./controls.tsx";
import { capturedOn, looksBack, placeOf } from "./following.ts";
import type { HeldMoment } from "./held.ts";
import { withoutActions } from "./looking-back-item.ts";
import { CapturedList } from "./outcomes.tsx";
import styles from "./stage.module.css";
import { StillOpen } from "./still-open.tsx";
import { lengthOf } from "./title-length.ts";
import { Timer } from "./timer.tsx";
import { useSight } from "./use-sight.ts";
import { useWaitingWords } from "./use-waiting-words.ts";
import { WritingContext } from "./writing.tsx";

interface StageProps {
  readonly moment: HeldMoment;
  /** Outside Teams one gets here, and away again, by a link. */
  readonly leaves: boolean;
}

/** For the wall and the stage of a call: the item at hand, legible from the back of the room. Buttons come when asked for. */
export function Stage({ moment, leaves }: StageProps) {
  const { meeting } = useTexts().tab;
  const [path] = useLocation();
  const [withButtons, setWithButtons] = useState(false);
  const sight = useSight(moment);
  const { item, common } = sight;
  return (
    <WritingContext value={sight.writing}>
      <div className={styles.stage}>
        <header className={styles.head}>
          <h1 className={styles.name}>{moment.title}</h1>
          <Place moment={moment} />
          {item ? <Timer moment={moment} item={item} /> : null}
        </header>
        <p role="status" className="unseen">
          {common ? meeting.changedTo(common.title) : meeting.pausedNow}
        </p>
        {item ? <Shown moment={moment} item={item} /> : <NoItem moment={moment} />}
        {withButtons ? (
          <div className={styles.buttons}>
            <Controls moment={moment} sight={sight} hint={false} />
            {item ? <Capture key={item.id} moment={moment} item={item} /> : null}
          </div>
        ) : null}
        <footer className={styles.foot}>
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={withButtons}
            onClick={() => setWithButtons(!withButtons)}
          >
            {withButtons ? meeting.noControls : meeting.controls}
          </Button>
          {leaves ? <Link href={path}>{meeting.leaveBig}</Link> : null}
        </footer>
      </div>
    </WritingContext>
  );
}

function Place({ moment }: Pick<StageProps, "moment">) {
  const { meeting } = useTexts().tab;
  const { at, of } = placeOf(moment, moment.presenting?.item);
  return <p className={styles.place}>{at === null ? meeting.noPlace(of) : meeting.place(at, of)}</p>;
}

function NoItem({ moment }: Pick<StageProps, "moment">) {
  const { title, text } = useWaitingWords(moment);
  return (
    <div className={styles.item}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{text}</p>
    </div>
  );
}

function Shown({ moment, item }: Pick<StageProps, "moment"> & { readonly item: AgendaItemShown }) {
  const { tab, moments } = useTexts();
  const { meeting } = tab;
  const { kind, title, presenter, initiative } = item;
  const back = looksBack(moment, item);
  const note = back ? withoutActions(item.note) : item.note;
  return (
    <article className={styles.item} data-captured={capturedOn(item) > 0}>
      <div className={styles.what}>
        {kind === "own" ? null : <p className={styles.kind}>{moments.kinds[kind]}</p>}
        <h2 className={styles.title} data-length={lengthOf(title)} dir="auto">
          {title}
        </h2>
        <p className={styles.presenter}>{presenter?.name ?? null}</p>
        {note === "" ? null : <p className={styles.note}>{note}</p>}
        {back ? <StillOpen /> : null}
        {initiative ? <Standing id={initiative.id} /> : null}
      </div>
      <div className={styles.captured}>
        <h3 className="unseen">{meeting.outcomes}</h3>
        <CapturedList moment={moment} item={item} readOnly />
      </div>
    </article>
  );
}

/** Its essence in a line or two; who wants to know more looks in the agenda. */
function Standing({ id }: { readonly id: string }) {
  const { vocabulary, tab } = useTexts();
  const { data } = useInitiative(id);
  if (!data) return null;
  const [latest] = data.updates;
  const open = data.obstacles.filter(({ removed }) => removed === null);
  return (
    <ul className={styles.standing}>
      <li>{vocabulary.phases[data.phase]}</li>
      {latest ? <li>{vocabulary.updateStates[latest.state]}</li> : null}
      {open.map((obstacle) => (
        <li key={obstacle.id} className={styles.obstacle}>
          {tab.meeting.obstacles}: {obstacle.text}
        </li>
      ))}
      {data.attention.map(({ why }) => (
        <li key={why}>
          <Missing>{vocabulary.attention[why]}</Missing>
        </li>
      ))}
    </ul>
  );
}
