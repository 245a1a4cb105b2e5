import { Button } from "@fluentui/react-components";
import type { SubmitEvent } from "react";
import { useRef, useState } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import type { DayChecked } from "#tab/api/use-planning.ts";
import { useDaysChecked, usePlanYear } from "#tab/api/use-planning.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./planning.module.css";
import type { DraftMoment, WrongInYear } from "./year-draft.ts";
import { mostMoments, problemsIn, sincePrevious, withChanged, withOneMore, wrongIn } from "./year-draft.ts";
import { YearMoment } from "./year-moment.tsx";

interface YearFormProps {
  /** The days of what has been held and of what is planned already. */
  readonly standing: readonly string[];
  /** What is said where there is no moment. */
  readonly none: string;
  readonly moments: readonly DraftMoment[];
  readonly onChange: (moments: readonly DraftMoment[]) => void;
  readonly onPlanned: () => void;
}

/** All moments of the year, saved as one: all of them, or none where one of them cannot be. */
export function YearForm({ standing, none, moments, onChange, onPlanned }: YearFormProps) {
  const { planning, forms, states } = useTexts().tab;
  const { year: words } = planning;
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [tried, setTried] = useState(false);
  const checks = useDaysChecked(
    moments.map(({ key, day, from, until }) => ({
      day,
      from,
      until,
      beside: moments.filter((other) => other.key !== key).map((other) => other.day),
    })),
  );
  const saving = usePlanYear(onPlanned);
  const problems = problemsIn(moments);
  const wrong = wrongIn(moments, problems, checks);

  function send(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    const [first] = problems;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first.field}-${first.key}"]`)?.focus();
      return;
    }
    if (saving.isPending || moments.length === 0) return;
    saving.mutate(
      moments.map(({ title, day, from, until, place, host }) => ({
        title: title.trim(),
        day,
        from,
        until,
        place: place.trim(),
        hosts: host === "" ? [] : [host],
      })),
    );
  }

  return (
    <form ref={form} noValidate aria-label={words.moments} onSubmit={send}>
      <ol ref={list} className={styles.moments} tabIndex={-1}>
        {moments.map((moment, index) => (
          <YearMoment
            key={moment.key}
            moment={moment}
            number={index + 1}
            since={sincePrevious(moments, moment, standing)}
            check={checks[index]}
            // What is left out is told once somebody tried to save; what cannot be, at once.
            problems={problems.filter(({ key, problem }) => key === moment.key && (tried || problem !== "missing"))}
            onChange={(changed) => onChange(withChanged(moments, moment.key, changed))}
            onRemove={() => {
              onChange(moments.filter(({ key }) => key !== moment.key));
              // The button goes with its moment; the keyboard goes on in the list.
              list.current?.focus();
            }}
          />
        ))}
      </ol>
      {moments.length === 0 ? <p>{none}</p> : null}
      <div className={styles.save}>
        {moments.length < mostMoments ? (
          <Button
            onClick={() => onChange(withOneMore(moments, { title: planning.freshTitle, place: planning.freshPlace }))}
          >
            {words.add}
          </Button>
        ) : null}
        {moments.length > 0 ? (
          <Button type="submit" appearance="primary" disabledFocusable={saving.isPending}>
            {saving.isPending ? forms.sending : words.save(moments.length)}
          </Button>
        ) : null}
        <p role="status">{daysTold(checks, wrong, words)}</p>
      </div>
      {saving.error ? <Note intent="danger">{setbackOf(saving.error).detail || states.offline}</Note> : null}
      {!saving.error && tried && problems.length > 0 ? (
        <Note intent="danger">{forms.incomplete(wrong.fields)}</Note>
      ) : null}
    </form>
  );
}

/** What speaks against the days, for all of them at once. That nothing does is said of days that are all known. */
function daysTold(
  checks: readonly (DayChecked | undefined)[],
  { days: impossible, warned }: WrongInYear,
  words: TabTexts["tab"]["planning"]["year"],
): string {
  const isKnown = checks.length > 0 && checks.every((check) => check !== undefined);
  if (impossible + warned === 0) return isKnown ? words.fine : "";
  const told = [impossible > 0 ? words.impossible(impossible) : "", warned > 0 ? words.withWarnings(warned) : ""];
  return told.filter((sentence) => sentence !== "").join(" ");
}
