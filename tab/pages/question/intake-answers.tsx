import type { ReactNode } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { themeOrigin } from "#src/question/theme-origin.ts";
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
  const { tab } = useTexts();
  const { findings } = question;
  const offers = question.offered.length > 0 && (!findings?.solutions || question.may.includes("triage.mark"));
  return (
    <Section title={tab.question.intake}>
      <ol className={styles.intake}>
        <Answered asked={tab.question.fits}>
          <Theme question={question} />
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

/** The theme, who chose it, and until the QRT does what points to it. */
function Theme({ question }: { readonly question: QuestionShown }) {
  const { tab, triage, language } = useTexts();
  const { theme, workbench, proposal } = question;
  const origin = themeOrigin(question);
  const chosen = { qrt: tab.question.fitsDecided, asker: triage.themeChosen, words: tab.question.fitsProposed };
  const words = origin === "qrt" ? [] : wordsFor(question, theme);
  return (
    <>
      <p className={styles.fits}>
        <ThemeTag theme={theme} />
        {theme === null ? null : <span className={prose.quiet}>{chosen[origin]}</span>}
      </p>
      {words.length > 0 ? <p className={prose.quiet}>{tab.question.recognised(listed(language, words))}</p> : null}
      {origin === "words" && theme !== null ? <p className={prose.quiet}>{tab.question.qrtChooses}</p> : null}
      {words.length > 0 && workbench !== null ? (
        <p className={prose.small}>{tab.question.rules(proposal.rules)}</p>
      ) : null}
    </>
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
