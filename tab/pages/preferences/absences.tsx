import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SettingsShown } from "#src/people/settings.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { Line } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./preferences.module.css";
import { useChangeAbsence } from "./use-settings.ts";

type Period = NonNullable<SettingsShown["absences"]>[number];

/** When the QRT need not count on somebody. */
export function Absences({ absences }: { readonly absences: readonly Period[] }) {
  const { tab } = useTexts();
  const { preferences, states } = tab;
  const periodName = usePeriodName();
  const changing = useChangeAbsence();
  const [told, setTold] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on where it stood.
    if (told !== null) note.current?.focus();
  }, [told]);

  function takeBack(period: Period) {
    if (changing.isPending) return;
    const done = preferences.takenBack(periodName(period));
    changing.mutate({ ...period, absent: false }, { onSuccess: () => setTold(done) });
  }
  return (
    <div className={prose.stack}>
      <p className={prose.quiet}>{preferences.absenceText}</p>
      {told === null ? null : (
        <Note ref={note} intent="success">
          {told}
        </Note>
      )}
      {changing.error ? <Note intent="danger">{setbackOf(changing.error).detail || states.offline}</Note> : null}
      {absences.length === 0 ? (
        <p className={prose.prose}>{preferences.noAbsence}</p>
      ) : (
        <ul className={styles.lines}>
          {absences.map((period) => (
            <li key={period.from}>
              <span>{periodName(period)}</span>
              <Button
                size="small"
                aria-label={preferences.takeBackOf(periodName(period))}
                disabledFocusable={changing.isPending}
                onClick={() => takeBack(period)}
              >
                {preferences.takeBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PlanAbsence onPlanned={(period) => setTold(preferences.planned(periodName(period)))} />
    </div>
  );
}

function PlanAbsence({ onPlanned }: { readonly onPlanned: (period: Period) => void }) {
  const { tab } = useTexts();
  const { preferences, forms, states } = tab;
  const form = useRef<HTMLFormElement>(null);
  const planning = useChangeAbsence();
  const typing = useTyped(`absence.${useApi().who}`, {
    from: { fresh: "", missing: preferences.dayMissing },
    until: { fresh: "", missing: preferences.dayMissing },
  });

  function plan() {
    if (!typing.tryToSend(form) || planning.isPending) return;
    // The field for a day gives a day as the server reads it, and the server refuses anything else.
    const period = { from: typing.typed.from, until: typing.typed.until } as Period;
    planning.mutate(
      { ...period, absent: true },
      {
        onSuccess: () => {
          typing.forget();
          onPlanned(period);
        },
      },
    );
  }
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={preferences.absence}
      onSubmit={(event) => {
        event.preventDefault();
        plan();
      }}
    >
      <div className={styles.hours}>
        <Line form={typing} name="from" type="date" label={preferences.absentFrom} />
        <Line form={typing} name="until" type="date" label={preferences.absentUntil} />
      </div>
      {planning.error ? <Note intent="danger">{setbackOf(planning.error).detail || states.offline}</Note> : null}
      <div>
        <Button type="submit" disabledFocusable={planning.isPending}>
          {planning.isPending ? forms.sending : preferences.plan}
        </Button>
      </div>
    </form>
  );
}

function usePeriodName(): (period: Period) => string {
  const { tab, language } = useTexts();
  return ({ from, until }) => tab.preferences.period(plainDay(language, from), plainDay(language, until));
}
