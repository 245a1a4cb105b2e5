import type { ReactNode } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Judging } from "#tab/pages/workbench/judging.tsx";
import { Offered } from "#tab/ui/offered.tsx";
import prose from "#tab/ui/prose.module.css";
import styles from "./question.module.css";
import { ThemeTold } from "./theme-told.tsx";

/** The four questions of every intake, with what the QRT found or, before that, what is known already. */
export function IntakeAnswers({ question }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const { findings } = question;
  const offers = question.offered.length > 0 && (!findings?.solutions || question.may.includes("triage.mark"));
  return (
    <Section title={tab.question.intake}>
      <ol className={styles.intake}>
        <Answered asked={tab.question.fits}>
          <ThemeTold question={question} />
        </Answered>
        <Answered asked={tab.question.solutions}>
          {offers && findings?.solutions === "" ? null : <Finding found={findings?.solutions} />}
          {offers ? (
            <Offered
              title={tab.question.offered}
              solutions={question.offered}
              act={(solution) => <Judging question={question} solution={solution} />}
            />
          ) : null}
        </Answered>
        <Answered asked={tab.question.needs}>
          <Finding found={findings?.needs} />
        </Answered>
        <Answered asked={tab.question.partners}>
          <Finding found={findings?.partners} />
        </Answered>
      </ol>
    </Section>
  );
}

function Answered({ asked, children }: { readonly asked: string; readonly children: ReactNode }) {
  return (
    <li>
      <h3 className={styles.intakeQuestion}>{asked}</h3>
      {children}
    </li>
  );
}

function Finding({ found }: { readonly found: string | undefined }) {
  const { tab } = useTexts();
  if (found === undefined) return <p className={prose.quiet}>{tab.question.notFilled}</p>;
  if (found === "") return <p className={prose.quiet}>{tab.question.leftBlank}</p>;
  return <p className={prose.prose}>{found}</p>;
}
