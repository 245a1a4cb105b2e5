import type { ReactNode } from "react";
import { useEffect, useId } from "react";
import { Link } from "wouter";
import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { useMoment } from "#tab/pages/delivery/use-moment.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { ActionLine } from "./action-line.tsx";
import { AttendanceTold } from "./attendance-told.tsx";
import { MinutedItem } from "./minuted-item.tsx";
import styles from "./minutes.module.css";

/** The minutes on a sheet: who was there, what was decided, who does what, and then item by item. */
export function MinutesPaper({ minutes }: { readonly minutes: MinutesShown }) {
  const words = useTexts().tab.minutes;
  const { moment, version, items } = minutes;
  const isInternal = version === "internal";
  // What may be released, and is, stands with the moment itself.
  const agenda = useMoment(moment.id).data?.agenda ?? [];
  const released = agenda.filter((item) => item.released).length;
  // As the meeting counts; what was left for the next time counts along where it is released all the same.
  const counted = agenda.filter((item) => !item.postponed || item.released).length;
  const decisions = items.flatMap((item) => item.decisions.map((decision) => ({ item, decision })));
  const actions = items.flatMap((item) => item.actions);
  useItemAsked();
  return (
    <div className={styles.page}>
      <article className={styles.sheet}>
        {isInternal ? <AttendanceTold minutes={minutes} /> : null}
        <Part title={words.decisions.title}>
          {decisions.length === 0 ? (
            <p className={prose.quiet}>{isInternal ? words.decisions.none : words.decisions.noneReleased}</p>
          ) : (
            <ol className={styles.lines}>
              {decisions.map(({ item, decision }, index) => (
                <li key={index}>
                  <p className={styles.about} dir="auto">
                    {decision.initiative?.title ?? item.title}
                  </p>
                  <p className={prose.prose} dir="auto">
                    {decision.text}
                  </p>
                </li>
              ))}
            </ol>
          )}
        </Part>
        {isInternal ? (
          <Part title={words.actions.title}>
            {actions.length === 0 ? (
              <p className={prose.quiet}>{words.actions.none}</p>
            ) : (
              <ol className={styles.lines}>
                {actions.map((action, index) => (
                  <ActionLine key={index} action={action} />
                ))}
              </ol>
            )}
          </Part>
        ) : null}
        <Part title={words.items.title}>
          {isInternal && counted > 0 ? <p className={styles.count}>{words.release.count(released, counted)}</p> : null}
          {items.map((item) => (
            <MinutedItem
              key={item.id}
              item={item}
              moment={moment.id}
              isPublic={!isInternal}
              standing={isInternal ? agenda.find(({ id }) => id === item.id) : undefined}
            />
          ))}
        </Part>
      </article>
      <Around minutes={minutes} />
    </div>
  );
}

/** Leads to the item that the address asks for, once it is there: `#itm_…`. */
function useItemAsked(): void {
  useEffect(() => {
    const asked = location.hash.slice(1);
    const item = asked === "" ? null : document.getElementById(asked);
    item?.scrollIntoView();
    item?.focus({ preventScroll: true });
  }, []);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The items to go to, and where things go on after the moment. */
function Around({ minutes: { items, version } }: { readonly minutes: MinutesShown }) {
  const words = useTexts().tab.minutes;
  return (
    <div className={styles.around}>
      <nav aria-label={words.items.title} className={styles.contents}>
        <p aria-hidden="true">{words.items.title}</p>
        <ol>
          {items.map(({ id, number, title }) => (
            <li key={id} {...(number === null ? { className: styles.unnumbered } : { value: number })}>
              <a href={`#${id}`} dir="auto">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {version === "internal" ? (
        <p className={styles.further}>
          <Link href="/decisions">{words.log}</Link>
          <Link href="/actions?whose=all">{words.actions.all}</Link>
        </p>
      ) : null}
    </div>
  );
}
