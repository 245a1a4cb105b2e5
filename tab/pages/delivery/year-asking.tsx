import { Button, Field, Input, Select } from "@fluentui/react-components";
import { setbackOf } from "#tab/api/problem.ts";
import { today } from "#tab/api/today.ts";
import { problemOf } from "#tab/forms/problem-of.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./planning.module.css";
import type { useYearPlan } from "./use-year-plan.ts";

const weekdays = [1, 2, 3, 4, 5] as const;

/** From which day on, and on which day of the week, moments are proposed. */
export function YearAsking({ year }: { readonly year: ReturnType<typeof useYearPlan> }) {
  const { planning, forms, states } = useTexts().tab;
  const { year: words } = planning;
  const { asked, changeAsked, propose, proposing } = year;
  const first = today();
  const isPast = asked.from !== "" && asked.from < first;
  return (
    <form
      className={styles.proposal}
      aria-label={words.proposal}
      // What is wrong is said at the field, in the words of the page.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!proposing.isPending && !isPast) propose();
      }}
    >
      <Field label={words.after} {...problemOf(isPast ? planning.inPast : null)}>
        <Input
          type="date"
          name="after"
          min={first}
          value={asked.from}
          onChange={(_event, { value }) => changeAsked({ from: value })}
        />
      </Field>
      <Field label={words.weekday}>
        <Select name="weekday" value={asked.weekday} onChange={(_event, { value }) => changeAsked({ weekday: value })}>
          {weekdays.map((weekday) => (
            <option key={weekday} value={String(weekday)}>
              {words.weekdays[weekday]}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" disabledFocusable={proposing.isPending}>
        {proposing.isPending ? forms.sending : words.proposeAgain}
      </Button>
      <p>
        {words.afterLast} {words.overwrites}
      </p>
      {proposing.error ? <Note intent="danger">{setbackOf(proposing.error).detail || states.offline}</Note> : null}
    </form>
  );
}
