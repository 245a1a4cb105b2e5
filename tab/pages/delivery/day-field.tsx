import { Field, Input } from "@fluentui/react-components";
import { longDay } from "#src/texts/format.ts";
import type { DayChecked } from "#tab/api/use-planning.ts";
import { problemOf } from "#tab/forms/problem-of.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { DayWarnings } from "./day-warnings.tsx";
import styles from "./planning.module.css";
import { refusedAt } from "./refused-at.ts";

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
  /** What is wrong with what is typed; what the server says of the day comes after it. */
  readonly problem: string | null;
  /** Undefined while it is not known. */
  readonly check: DayChecked | undefined;
  /** Beside the day itself. */
  readonly beside?: string | undefined;
}

/** A day for a delivery moment, and beside it what speaks against it, as soon as it is typed. */
export function DayField({ name, label, day, onChange, problem, check, beside }: DayFieldProps) {
  const { language, tab } = useTexts();
  const { planning } = tab;
  const known = check?.day === day ? check : undefined;
  return (
    <Field
      label={label}
      required
      hint={
        <span className={styles.ofDay}>
          {known ? <span className={styles.dayName}>{longDay(language, known.day)}</span> : null}
          {beside === undefined ? null : <span>{beside}</span>}
          {known ? <DayWarnings warnings={warningsBeside(known)} /> : null}
        </span>
      }
      {...problemOf(problem ?? refusedAt("day", known, planning))}
    >
      <Input type="date" name={name} value={day} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}

/** Of a day that has been, nothing else matters; where two moments cannot be at the same time, that they are on the same day goes without saying. */
function warningsBeside({ warnings, refused }: DayChecked): DayChecked["warnings"] {
  if (refused === "moment_in_past") return [];
  if (refused !== "moments_overlap") return warnings;
  return warnings.filter((warning) => warning.kind !== "too_close" || warning.days > 0);
}
