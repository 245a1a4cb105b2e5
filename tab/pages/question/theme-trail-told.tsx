import { useId } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { moment } from "#src/texts/format.ts";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";
import { useThemeName } from "#tab/ui/use-suggested-themes.ts";
import styles from "./question.module.css";
import type { ThemeStep } from "./theme-trail.ts";
import { themeTrail } from "./theme-trail.ts";

/** What was proposed, who said otherwise, and when; only where somebody did. */
export function ThemeTrail({ question }: { readonly question: QuestionShown }) {
  const { tab, language } = useTexts();
  const id = useId();
  const trail = themeTrail(question);
  if (!trail.some(({ how }) => how === "chosen" || how === "changed")) return null;
  return (
    <div>
      <p id={id} className={prose.small}>
        {tab.question.themeTrail}
      </p>
      <ol aria-labelledby={id} className={styles.trail}>
        {trail.map((step) => (
          <li key={`${step.how}${step.theme}${step.at}${step.who}`}>
            <StepTold step={step} />{" "}
            {step.at === null ? null : (
              <time className={styles.trailWhen} dateTime={step.at}>
                {moment(language, step.at)}
              </time>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepTold({ step: { how, theme, from, who } }: { readonly step: ThemeStep }) {
  const { themeSteps, system } = useTexts().tab.question;
  const nameOf = useThemeName();
  const [name, before, by] = [nameOf(theme ?? ""), nameOf(from ?? ""), who ?? system];
  switch (how) {
    case "proposed":
      return themeSteps.proposed(name);
    case "silent":
      return themeSteps.silent;
    case "chosen":
      return themeSteps.chosen(by, name);
    case "confirmed":
      return themeSteps.confirmed(by, name);
    case "changed":
      return themeSteps.changed(by, before, name);
  }
}
