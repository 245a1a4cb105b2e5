import { useEffect, useRef, useState } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { ActForm } from "#tab/acts/act-form.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import beside from "./beside.module.css";
import { BesideTyping } from "./beside.tsx";
import { FollowInstead } from "./follow-instead.tsx";
import { GoalsStep } from "./goals-step.tsx";
import { NeedsStep } from "./needs-step.tsx";
import { StartStep } from "./start-step.tsx";
import { StepsShown } from "./steps-shown.tsx";
import { ThemeStep } from "./theme-step.tsx";
import { TogetherStep } from "./together-step.tsx";
import { useBeside } from "./use-beside.ts";
import type { StepProps } from "./use-walk.ts";
import { useWalk } from "./use-walk.ts";

/** The same walk as on the intake card: each step keeps what was filled in, and every step but the first can stay empty. */
export function Walk({ draft }: { readonly draft: QuestionShown }) {
  const { tab, vocabulary, intake } = useTexts();
  const { asking } = tab;
  const state = useWalk(draft);
  const { here } = state;
  const heading = useFocusOnStep(here);
  const [words, setWords] = useState(`${draft.title}\n${draft.text}`);
  return (
    <>
      <StepsShown here={here} />
      <div className={beside.columns}>
        <div className={styles.sheet}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {here === "start" ? intake.startHeading : vocabulary.steps[here]}
          </h2>
          <StepForm key={here} draft={draft} state={state} onWords={setWords} />
          <div className={styles.aside}>
            <ActForm
              question={draft}
              act="question.withdraw"
              opener={asking.withdraw}
              intro={asking.withdrawSure}
              send={asking.withdrawSend}
              done={tab.acts.withdrawn}
              rules={{}}
              said={() => ({})}
            />
          </div>
        </div>
        {here === "start" ? <BesideDraft draft={draft} words={words} /> : null}
      </div>
    </>
  );
}

interface BesideDraftProps {
  readonly draft: QuestionShown;
  readonly words: string;
}

/** What the words of now lead to, and after that what was offered when the question was asked. */
function BesideDraft({ draft, words }: BesideDraftProps) {
  const { tab, intake } = useTexts();
  const found = useBeside(words);
  const before = draft.offered.filter(({ id }) => found.solutions.every((solution) => solution.id !== id));
  return (
    <BesideTyping
      found={{ ...found, solutions: [...found.solutions, ...before] }}
      earlier={draft.earlier}
      followInstead={(question) => <FollowInstead draft={draft} question={question} />}
      act={(solution) => (
        <ActButton
          question={draft}
          act="intake.helped"
          small
          said={{ solution: solution.id }}
          label={intake.helps}
          fullLabel={`${intake.helps}: ${solution.title}`}
          done={tab.asking.helpedTitle}
        />
      )}
    />
  );
}

interface StepFormProps extends StepProps {
  /** Told what the question says as it is typed. */
  readonly onWords: (words: string) => void;
}

function StepForm({ draft, state, onWords }: StepFormProps) {
  switch (state.here) {
    case "start":
      return <StartStep draft={draft} state={state} onWords={onWords} />;
    case "theme":
      return <ThemeStep draft={draft} state={state} />;
    case "goals":
      return <GoalsStep draft={draft} state={state} />;
    case "together":
      return <TogetherStep draft={draft} state={state} />;
    case "needs":
      return <NeedsStep draft={draft} state={state} />;
  }
}

/** On another step the keyboard and the screen reader go on at its heading. */
function useFocusOnStep(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}
