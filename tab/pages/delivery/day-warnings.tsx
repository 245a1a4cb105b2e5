import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import type { Day } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./planning.module.css";

type Warning = DeliveryMomentDetail["warnings"][number];

/** What speaks against a day, without forbidding it. */
export function DayWarnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  const texts = useTexts();
  if (warnings.length === 0) return null;
  return (
    <span className={styles.warnings}>
      {warnings.map((warning) => {
        const text = warningText(texts, warning);
        return (
          <span key={text} className={styles.warning}>
            <span className={styles.warningIcon}>
              <WarningRegular />
            </span>
            <span>{text}</span>
          </span>
        );
      })}
    </span>
  );
}

export function warningText({ language, tab }: Pick<TabTexts, "language" | "tab">, warning: Warning): string {
  const { warning: words } = tab.delivery;
  const named = (moment: string) => (isDay(moment) ? words.momentOn(plainDay(language, moment)) : `"${moment}"`);
  switch (warning.kind) {
    case "weekend":
      return words.weekend;
    case "holiday":
      return words.holiday(warning.name);
    case "school_holiday":
      return words.schoolHoliday(warning.name);
    case "holidays_unknown":
      return words.holidaysUnknown(warning.year);
    case "too_close":
      if (warning.days > 0) return words.tooClose(warning.days, named(warning.moment));
      return isDay(warning.moment) ? words.sameDayPlanned : words.sameDay(named(warning.moment));
    case "too_far":
      return words.tooFar(warning.days, named(warning.moment));
  }
}

/** One that is proposed has no other name than its day. */
function isDay(moment: string): moment is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(moment);
}
