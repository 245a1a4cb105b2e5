import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { SecondOpinion } from "#tab/ui/second-opinion.tsx";
import prose from "#tab/ui/prose.module.css";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { useSecondLine, useSuggestedThemes, useWordsListed } from "#tab/ui/use-suggested-themes.ts";
import styles from "./asking.module.css";
import { OutsideHint } from "./proposed-theme.tsx";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

/** Not knowing is an answer too. */
const unknown = "unknown";

export function ThemeStep({ draft, state }: StepProps) {
  const { intake } = useTexts();
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  const why = useWhyProposed(draft);
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{ theme: { fresh: draft.theme ?? unknown } }}
      filled={({ theme }) => ({ answers: { theme: theme === unknown ? null : theme } })}
    >
      {(form) => (
        <>
          {draft.answers.theme === null ? <OutsideHint draft={draft} /> : null}
          <Field label={intake.themeLabel} hint={why}>
            <RadioGroup
              name="theme"
              value={form.typed.theme}
              onChange={(_event, { value }) => form.change({ theme: value })}
            >
              {themes.map(({ key, name: title, about }) => (
                <Radio
                  key={key}
                  value={key}
                  label={
                    <>
                      <span className={styles.choice}>{ownWords(title)}</span>
                      <span className={styles.about}>{ownWords(about)}</span>
                    </>
                  }
                />
              ))}
              <Radio value={unknown} label={<span className={styles.choice}>{intake.themeUnknown}</span>} />
            </RadioGroup>
          </Field>
          <SecondOpinion question={draft} />
        </>
      )}
    </StepForm>
  );
}

function useWhyProposed({ proposal }: Pick<QuestionShown, "proposal">) {
  const { intake } = useTexts();
  const listed = useWordsListed();
  const secondLine = useSecondLine();
  const [best, second] = useSuggestedThemes(proposal);
  if (best === undefined) return intake.noProposal;
  const words = best.words.length === 0 ? "" : intake.recognised(listed(best.words));
  return (
    <span className={prose.breakable}>
      {`${intake.proposed(best.named)} ${words}`}
      {second === undefined ? null : (
        <>
          <br />
          {secondLine(second)}
        </>
      )}
    </span>
  );
}
