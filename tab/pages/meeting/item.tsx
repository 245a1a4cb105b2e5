import type { ReactNode } from "react";
import { Acts } from "#tab/acts/acts.tsx";
import { ButtonInPlace } from "#tab/acts/button-in-place.tsx";
import { useActOfMoment } from "#tab/acts/use-act-of-moment.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { Controls } from "./controls.tsx";
import { Essence } from "./essence.tsx";
import { looksBack, placeOf } from "./following.ts";
import type { OnItem } from "./held.ts";
import { actedOn } from "./held.ts";
import styles from "./item.module.css";
import { LookingBack } from "./looking-back.tsx";
import { withoutActions } from "./looking-back-item.ts";
import { Outcomes } from "./outcomes.tsx";
import { lengthOf } from "./title-length.ts";
import { Timer } from "./timer.tsx";
import type { Looking } from "./use-sight.ts";

interface ItemProps extends OnItem {
  readonly sight: Looking;
}

/** One item of the agenda in the middle of the meeting. */
export function Item({ moment, item, sight }: ItemProps) {
  const back = looksBack(moment, item);
  return (
    <article className={styles.sheet} aria-labelledby={item.id}>
      <Heading moment={moment} item={item}>
        <Timer moment={moment} item={item} />
      </Heading>
      <Controls moment={moment} sight={sight} />
      <div className={styles.columns}>
        <div>
          <Outcomes key={item.id} moment={moment} item={item} />
          <Postponing moment={moment} item={item} />
        </div>
        <Essence item={back ? { ...item, note: withoutActions(item.note) } : item} />
      </div>
      {back ? <LookingBack moment={moment} /> : null}
    </article>
  );
}

function Heading({ moment, item, children }: OnItem & { readonly children: ReactNode }) {
  const { tab, moments } = useTexts();
  const { meeting } = tab;
  const { at, of } = placeOf(moment, item.id);
  const { id, kind, title, presenter, postponed } = item;
  const above = [
    kind === "own" ? null : moments.kinds[kind],
    at === null ? null : meeting.place(at, of),
    postponed ? meeting.postponed : null,
  ];
  return (
    <header className={styles.heading}>
      <div className={styles.words}>
        <p className={styles.above}>{above.filter((part) => part !== null).join(" · ")}</p>
        <h2 id={id} tabIndex={-1} className={styles.title} data-length={lengthOf(title)} dir="auto">
          {title}
        </h2>
        <p className={styles.presenter}>
          {meeting.presenter}: {presenter?.name ?? meeting.noPresenter}
        </p>
      </div>
      {children}
    </header>
  );
}

/** Leaves an item for the next time, as long as it is not everybody's item. */
function Postponing({ moment, item }: OnItem) {
  const { meeting } = useTexts().tab;
  const of = useActOfMoment(actedOn({ moment, item }), "agenda.postpone");
  if (moment.presenting?.item === item.id || !of.isOffered) return null;
  const { postponed } = item;
  return (
    <div className={styles.postponing}>
      <Acts>
        <ButtonInPlace
          of={of}
          small
          said={{ item: item.id, postponed: !postponed }}
          label={postponed ? meeting.fetchBack : meeting.postpone}
          done={postponed ? meeting.postponedNow : meeting.fetchedBack}
        />
      </Acts>
    </div>
  );
}
