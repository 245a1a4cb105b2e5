import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { surenessOf } from "#src/question/suggested-themes.ts";
import { plainDay } from "#src/texts/format.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useAct } from "#tab/acts/use-act.ts";
import { QuestionLine } from "#tab/ui/question-list.tsx";
import action from "#tab/ui/action.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { useWordsListed } from "#tab/ui/use-suggested-themes.ts";
import styles from "./triage.module.css";
import { stopOn } from "./walk.ts";

export function TriageRow({ question }: { readonly question: QuestionRow }) {
  const { tab } = useTexts();
  const { decision, states } = tab;
  const pickUp = useAct(question.id, "triage.pick-up");
  const decide = useRef<HTMLAnchorElement>(null);
  const name = question.number ?? question.title;
  // The list is renewed at once, and then tells who it was.
  const wasFaster = setbackOf(pickUp.error).code === "wrong_stage" ? question.triager?.name : undefined;
  const mayDecide = question.may.includes("triage.decide");
  useEffect(() => {
    // The button that was pressed is gone; what can be done next takes its place.
    if (pickUp.isSuccess && mayDecide) decide.current?.focus();
  }, [pickUp.isSuccess, mayDecide]);
  return (
    <QuestionLine
      question={question}
      href={stopOn(question.id)}
      lead={<Age days={question.ageInDays} />}
      state={
        <>
          <ThemeFrom question={question} />
          <Due question={question} />
          {question.stage === "waiting_for_asker" ? <p>{tab.triage.waitsFor(question.asker.name)}</p> : null}
          <p className={styles.who}>
            {question.triager ? tab.triage.handledBy(question.triager.name) : tab.triage.nobody}
          </p>
        </>
      }
      action={
        <>
          {question.may.includes("triage.pick-up") ? (
            <Button
              disabledFocusable={pickUp.isPending}
              aria-label={decision.pickUpOf(name)}
              onClick={() => pickUp.mutate({ said: {}, rev: 0 })}
            >
              {decision.pickUp}
            </Button>
          ) : null}
          {mayDecide ? (
            <Link
              ref={decide}
              href={`${stopOn(question.id)}&decide`}
              className={action.main}
              aria-label={decision.decideOn(name)}
            >
              {decision.decide}
            </Link>
          ) : null}
          <p role="status" className="unseen">
            {pickUp.isSuccess ? decision.pickedUp(name) : ""}
          </p>
          {pickUp.error ? (
            <p role="alert" className={styles.setback}>
              {wasFaster ? tab.triage.faster(wasFaster) : setbackOf(pickUp.error).detail || states.offline}
            </p>
          ) : null}
        </>
      }
    />
  );
}

/** How far one can rely on the theme before looking; of a decision there is nothing to say here. */
function ThemeFrom({ question: { theme, themeFrom } }: { readonly question: QuestionRow }) {
  const { tab, intake, triage } = useTexts();
  const listed = useWordsListed();
  const { origin, confidence, words, outside } = themeFrom;
  const how = surenessOf({ confidence });
  const proposed =
    how === null ? tab.question.fitsProposed : intake.howSure(tab.question.fitsProposed, intake.sureness[how]);
  const chosen = origin === "asker" ? triage.themeChosen : proposed;
  return (
    <>
      {theme === null ? null : <p className={styles.from}>{chosen}</p>}
      {words.length === 0 ? null : <p className={styles.from}>{intake.recognised(listed(words))}</p>}
      {outside ? <p className={styles.from}>{tab.triage.outside}</p> : null}
    </>
  );
}

function Due({ question: { due, overdue, stage } }: { readonly question: QuestionRow }) {
  const { tab, language } = useTexts();
  if (due === null) return null;
  const said = stage === "submitted" ? tab.triage.pickUpBy : tab.triage.decideBy;
  return <p className={overdue ? styles.late : undefined}>{said(plainDay(language, due))}</p>;
}

function Age({ days }: { readonly days: number }) {
  const { triage } = useTexts().tab;
  return (
    <p className={styles.age}>
      {days === 0 ? null : <span className={styles.days}>{days}</span>}
      <span>{triage.daysOld(days)}</span>
    </p>
  );
}
