import { Button, Field, Input, Select } from "@fluentui/react-components";
import { usePartners } from "#tab/api/use-partners.ts";
import type { DayChecked } from "#tab/api/use-planning.ts";
import { problemOf } from "#tab/forms/problem-of.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { DayField } from "./day-field.tsx";
import styles from "./planning.module.css";
import { refusedAt } from "./refused-at.ts";
import type { DraftField, DraftMoment, DraftProblem } from "./year-draft.ts";
import { longest } from "./year-draft.ts";

interface YearMomentProps {
  readonly moment: DraftMoment;
  readonly number: number;
  /** Days since the one before it; null for the first. */
  readonly since: number | null;
  readonly check: DayChecked | undefined;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (changed: Partial<Omit<DraftMoment, "key">>) => void;
  readonly onRemove: () => void;
}

/** One moment of the year that is laid out. */
export function YearMoment({ moment, number, since, check, problems, onChange, onRemove }: YearMomentProps) {
  const { planning, forms } = useTexts().tab;
  const { year: words } = planning;
  const partners = usePartners();
  const { key, title, day, from, until, place, host } = moment;
  const problemAt = (field: DraftField): string | null => {
    const found = problems.find((one) => one.field === field);
    return found ? inWords(found, moment, { planning, forms }) : null;
  };
  const time = (field: "from" | "until", value: string, problem: string | null) => (
    <Field label={planning[field]} required {...problemOf(problem)}>
      <Input
        type="time"
        name={`${field}-${key}`}
        value={value}
        onChange={(_event, { value: typed }) => onChange({ [field]: typed })}
      />
    </Field>
  );
  const line = (field: "title" | "place", label: string, value: string) => (
    <Field label={label} required {...problemOf(problemAt(field))}>
      <Input
        name={`${field}-${key}`}
        value={value}
        onChange={(_event, { value: typed }) => onChange({ [field]: typed })}
      />
    </Field>
  );
  return (
    <li className={styles.moment}>
      <div className={styles.momentHead}>
        <h2 id={`moment-${key}`}>{words.moment(number)}</h2>
        <Button size="small" aria-label={words.removeFull(number)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      <fieldset aria-labelledby={`moment-${key}`}>
        <div className={styles.when}>
          <DayField
            name={`day-${key}`}
            label={planning.day}
            day={day}
            onChange={(typed) => onChange({ day: typed })}
            problem={problemAt("day")}
            check={check}
            beside={since === null ? undefined : words.sincePrevious(since)}
          />
          {time("from", from, problemAt("from"))}
          {time("until", until, problemAt("until") ?? refusedAt("until", check, planning))}
        </div>
        <div className={styles.what}>
          {line("title", planning.momentTitle, title)}
          {line("place", planning.place, place)}
          <Field label={planning.host}>
            <Select name={`host-${key}`} value={host} onChange={(_event, { value }) => onChange({ host: value })}>
              <option value="">{planning.noHost}</option>
              {(partners.data ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </fieldset>
    </li>
  );
}

function inWords(
  { field, problem }: DraftProblem,
  moment: DraftMoment,
  { planning, forms }: Pick<TabTexts["tab"], "planning" | "forms">,
): string {
  switch (problem) {
    case "missing":
      return missingIn(planning)[field];
    case "too_long":
      return forms.tooLong(field === "title" || field === "place" ? moment[field].trim().length - longest[field] : 0);
    case "ends_before_start":
      return planning.endsBeforeStart;
    case "same_time":
      return planning.sameDay;
  }
}

function missingIn(planning: TabTexts["tab"]["planning"]): Readonly<Record<DraftField, string>> {
  const { titleMissing, dayMissing, timeMissing, placeMissing } = planning;
  return {
    title: titleMissing,
    day: dayMissing,
    from: timeMissing,
    until: timeMissing,
    place: placeMissing,
    host: "",
  };
}
