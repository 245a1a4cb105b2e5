import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useId } from "react";
import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { Missing } from "#tab/ui/missing.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { byAttendance } from "./by-attendance.ts";
import styles from "./minutes.module.css";

/** Which organisations were there and how, and whether they were enough. */
export function AttendanceTold({ minutes: { attendance, quorum } }: { readonly minutes: MinutesShown }) {
  const { tab, moments } = useTexts();
  const { attendance: words } = tab.minutes;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.partTitle}>
        {words.title}
      </h2>
      {quorum === null ? null : (
        <p className={styles.quorum}>
          {quorum.reached ? (
            <span className={styles.reached}>
              <CheckmarkCircleRegular aria-hidden="true" /> {words.reached}
            </span>
          ) : (
            <Missing>{words.notReached}</Missing>
          )}
          <span>{words.quorum(quorum.present, quorum.needed)}</span>
        </p>
      )}
      {attendance.length === 0 ? <p className={prose.quiet}>{words.nobody}</p> : null}
      <dl className={styles.attendance}>
        {byAttendance(attendance).map(({ how, organisations }) => (
          <div key={how}>
            <dt>{words.of(moments.attendances[how], organisations.length)}</dt>
            {organisations.map(({ id: organisation, name }) => (
              <dd key={organisation}>{name}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
