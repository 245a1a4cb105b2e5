import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { listed } from "#src/texts/format.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { wordsFor } from "#tab/ui/words-for.ts";
import styles from "./asking.module.css";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

/** Not knowing is an answer too. */
const unknown = "unknown";

export function ThemeStep({ draft, state }: StepProps) {
  const { intake, language } = useTexts();
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  const proposed = draft.proposal.ranked[0]?.theme ?? null;
  const name = themes.find(({ key }) => key === proposed)?.name;
  const words = wordsFor(draft, proposed);
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{ theme: { fresh: draft.theme ?? unknown } }}
      filled={({ theme }) => ({ answers: { theme: theme === unknown ? null : theme } })}
    >
      {(form) => (
        <Field
          label={intake.themeLabel}
          {...(name === undefined ? {} : { hint: intake.proposed(ownWords(name), listed(language, words)) })}
        >
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
      )}
    </StepForm>
  );
}
