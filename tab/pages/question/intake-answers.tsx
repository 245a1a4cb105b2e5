import type { ReactNode } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { listed } from "#src/texts/format.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { Judging } from "#tab/pages/workbench/judging.tsx";
import { Offered } from "#tab/ui/offered.tsx";
import prose from "#tab/ui/prose.module.css";
import { wordsFor } from "#tab/ui/words-for.ts";
import styles from "./question.module.css";

/** The four questions of every intake, with what the QRT found or, before that, what is known already. */
export function IntakeAnswers({ question }: { readonly question: QuestionShown }) {
  const { tab, language } = useTexts();
  const { findings, theme } = question;
  const words = wordsFor(question, theme);
  return (
    <Section title={tab.question.intake}>
      <ol className={styles.intake}>
        <Answered asked={tab.question.fits}>
          <p className={styles.fits}>
            <ThemeTag theme={theme} />
            {theme === null ? null : (
              <span className={prose.quiet}>{findings ? tab.question.fitsDecided : tab.question.fitsProposed}</span>
            )}
          </p>
          {words.length > 0 ? (
            <p className={prose.quiet}>
              {tab.question.recognised(listed(language, words))}
              <br />
              {tab.question.rules(question.proposal.rules)}
            </p>
          ) : null}
        </Answered>
        <Answered asked={tab.question.solutions}>
          <Finding found={findings?.solutions} />
          {findings && !question.may.includes("triage.mark") ? null : (
            <Offered
              title={tab.question.offered}
              solutions={question.offered}
              act={(solution) => <Judging question={question} solution={solution} />}
            />
          )}
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
  if (found === "") return <p className={prose.quiet}>{tab.question.nothingFound}</p>;
  return <p className={prose.prose}>{found}</p>;
}
