import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import type { AgendaItemShown, DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { clockOf, spentOn } from "./meeting-time.ts";
import styles from "./timer.module.css";
import { useServerNow } from "./server-clock.ts";

interface TimerProps {
  readonly moment: Pick<DeliveryMomentDetail, "presenting">;
  readonly item: Pick<AgendaItemShown, "id" | "minutes">;
}

/**
 * How long everybody's item has taken. Over its time it says so in words, with another sign and a filled ground: not by
 * colour alone. It has the role of a timer, of which screen readers only tell when they are asked.
 */
export function Timer({ moment, item }: TimerProps) {
  const { presenting } = moment;
  if (presenting?.item !== item.id) return null;
  return <Running startedAt={presenting.startedAt} minutes={item.minutes} />;
}

interface RunningProps {
  readonly startedAt: string;
  readonly minutes: number;
}

function Running({ startedAt, minutes }: RunningProps) {
  const { meeting } = useTexts().tab;
  const { taken, over } = spentOn(startedAt, minutes, useServerNow());
  const Icon = over === null ? ClockRegular : ClockAlarmRegular;
  const share = minutes === 0 ? 0 : Math.min(1, taken / (minutes * 60));
  return (
    <div role="timer" aria-label={meeting.timer} className={styles.timer} data-over={over !== null}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <span className={styles.words}>
        {minutes === 0 ? meeting.timeTaken(clockOf(taken)) : meeting.timeOf(clockOf(taken), minutes)}
        {over === null ? null : <strong className={styles.over}>{meeting.over(clockOf(over))}</strong>}
      </span>
      {minutes === 0 ? null : (
        <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles.track} width="100" height="4" />
          <rect className={styles.taken} width={share * 100} height="4" />
        </svg>
      )}
    </div>
  );
}
