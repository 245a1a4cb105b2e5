import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { themeOrigin } from "#src/question/theme-origin.ts";
import prose from "#tab/ui/prose.module.css";
import { SecondOpinion } from "#tab/ui/second-opinion.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeTag } from "#tab/ui/theme-tag.tsx";
import { useSecondLine, useSuggestedThemes, useWordsListed } from "#tab/ui/use-suggested-themes.ts";
import { wordsFor } from "#tab/ui/words-for.ts";
import styles from "./question.module.css";
import { OtherTheme } from "./other-theme.tsx";
import { ThemeTrail } from "./theme-trail-told.tsx";

/** The theme: who chose it, what points to it, what else it can be, and how it came to be this one. */
export function ThemeTold({ question }: { readonly question: QuestionShown }) {
  const { tab, intake, triage } = useTexts();
  const { theme, proposal, answers } = question;
  const origin = themeOrigin(question);
  const [best] = useSuggestedThemes(proposal);
  const sureness = best?.theme === theme ? best.sureness : null;
  const proposed = sureness === null ? tab.question.fitsProposed : intake.howSure(tab.question.fitsProposed, sureness);
  const isConfirmed = origin === "asker" && answers.theme === proposal.ranked[0]?.theme;
  const asker = isConfirmed ? triage.themeConfirmed : triage.themeChosen;
  const chosen = { qrt: tab.question.fitsDecided, asker, words: proposed };
  return (
    <div className={prose.group}>
      <p className={styles.fits}>
        <ThemeTag theme={theme} />
        {theme === null ? null : <span className={prose.quiet}>{chosen[origin]}</span>}
      </p>
      <Why question={question} />
      <SecondOpinion question={question} />
      <OtherTheme question={question} />
      <ThemeTrail question={question} />
      <Rules question={question} />
    </div>
  );
}

/** The words, and what else it can be while nobody has chosen. */
function Why({ question }: { readonly question: QuestionShown }) {
  const { tab, intake, triage } = useTexts();
  const { theme, proposal } = question;
  const [, second] = useSuggestedThemes(proposal);
  const secondLine = useSecondLine();
  const listed = useWordsListed();
  const words = wordsFor(question, theme);
  const isOpen = themeOrigin(question) === "words";
  return (
    <>
      {words.length === 0 ? null : <p className={prose.quiet}>{intake.recognised(listed(words))}</p>}
      {isOpen && second !== undefined ? <p className={prose.quiet}>{secondLine(second)}</p> : null}
      {proposal.outside === null ? null : (
        <p className={prose.quiet}>{triage.outside(listed(proposal.outside.words))}</p>
      )}
      {isOpen ? <p className={prose.quiet}>{theme === null ? tab.question.silent : tab.question.qrtChooses}</p> : null}
    </>
  );
}

/** By which rules the question was read; the QRT also reads the figure behind the words. */
function Rules({ question: { proposal, workbench } }: { readonly question: QuestionShown }) {
  const { tab } = useTexts();
  const confidence = proposal.ranked[0]?.confidence ?? null;
  const figure = workbench === null || confidence === null ? [] : [tab.question.howSure(Math.round(confidence * 100))];
  return <p className={prose.small}>{[tab.question.rules(proposal.rules), ...figure].join(" ")}</p>;
}
