import { useDayChecked, useKnownCheck } from "#tab/api/use-planning.ts";
import { Line } from "#tab/forms/fields.tsx";
import type { Rules, TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { DayField } from "./day-field.tsx";
import { warningText } from "./day-warnings.tsx";
import styles from "./planning.module.css";
import { refusedAt } from "./refused-at.ts";

export type SlotField = "day" | "from" | "until";

interface SlotFieldsProps<Name extends string> {
  readonly form: TypedForm<Name | SlotField>;
  /** The moment that is moved. */
  readonly except?: string;
}

/** When a moment is, with what speaks against it as soon as it is typed. */
export function SlotFields<Name extends string>({ form, except }: SlotFieldsProps<Name>) {
  const texts = useTexts();
  const { planning, delivery } = texts.tab;
  const { day, from, until } = slotIn(form);
  const checked = useDayChecked({ day, from, until, ...(except === undefined ? {} : { except }) });
  // What speaks against the day that it stands on is told with its facts, right above.
  const isToldAbove = except !== undefined && form.rules.day.fresh === day;
  const check = checked && isToldAbove ? { ...checked, warnings: [] } : checked;
  return (
    <div className={styles.slot}>
      <DayField
        name="day"
        label={planning.day}
        day={day}
        // The form has these fields beside its own, which the type of what changes cannot tell.
        onChange={(changed) => form.change({ day: changed } as Partial<Record<Name | SlotField, string>>)}
        problem={form.problemOf("day")}
        check={check}
      />
      <Line form={form} name="from" type="time" label={planning.from} />
      <Line form={form} name="until" type="time" label={planning.until} />
      <p className="unseen" role="status">
        {check?.day === day && !isToldAbove
          ? check.warnings.map((warning) => warningText(texts, warning)).join(" ") || delivery.warning.none
          : null}
      </p>
    </div>
  );
}

/** A day that the server is known to refuse is a wrong field like any other, so that it is not sent to be refused once more. */
export function useSlotRules(fresh: Readonly<Record<SlotField, string>>, except?: string): Rules<SlotField> {
  const { planning: words } = useTexts().tab;
  const known = useKnownCheck();
  const moved = except === undefined ? {} : { except };
  return {
    day: {
      fresh: fresh.day,
      missing: words.dayMissing,
      check: (day, { from = "", until = "" }) => refusedAt("day", known({ day, from, until, ...moved }), words),
    },
    from: { fresh: fresh.from, missing: words.timeMissing },
    until: {
      fresh: fresh.until,
      missing: words.timeMissing,
      check: (until, { from = "" }) => (until <= from ? words.endsBeforeStart : null),
    },
  };
}

function slotIn<Name extends string>({ typed }: TypedForm<Name | SlotField>) {
  const { day, from, until }: Readonly<Record<SlotField, string>> = typed;
  return { day, from, until };
}
