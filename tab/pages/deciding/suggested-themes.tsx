import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { themeOrigin } from "#src/question/theme-origin.ts";
import { Acts } from "#tab/acts/acts.tsx";
import prose from "#tab/ui/prose.module.css";
import { SecondOpinion } from "#tab/ui/second-opinion.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { useSuggestedThemes, useThemeName, useWordsListed } from "#tab/ui/use-suggested-themes.ts";

interface SuggestedThemesProps {
  readonly question: QuestionShown;
  /** The theme that the form holds now. */
  readonly chosen: string;
  readonly onTheme: (theme: string) => void;
}

/** What the filter proposed, one press away; all other themes stand in the list below. */
export function SuggestedThemes({ question, chosen, onTheme }: SuggestedThemesProps) {
  const { tab, triage } = useTexts();
  const id = useId();
  const suggestions = useSuggestedThemes(question.proposal);
  const listed = useWordsListed();
  const nameOf = useThemeName();
  const { outside } = question.proposal;
  const asked = themeOrigin(question) === "asker" ? question.answers.theme : null;
  if (suggestions.length === 0 && outside === null) return <SecondOpinion question={question} />;
  return (
    <div className={prose.group}>
      <p id={id} className={prose.small}>
        {tab.decision.suggested}
      </p>
      {suggestions.length === 0 ? null : (
        <div role="group" aria-labelledby={id}>
          <Acts>
            {suggestions.map(({ theme, named }) => (
              <Button
                key={theme}
                appearance={chosen === theme ? "primary" : "secondary"}
                aria-pressed={chosen === theme}
                onClick={() => onTheme(theme)}
              >
                {named}
              </Button>
            ))}
          </Acts>
        </div>
      )}
      <SecondOpinion question={question} />
      {asked === null ? null : <p className={prose.quiet}>{triage.askerChose(nameOf(asked))}</p>}
      {outside === null ? null : <p className={prose.quiet}>{triage.outside(listed(outside.words))}</p>}
    </div>
  );
}
