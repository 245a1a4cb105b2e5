import { Checkbox } from "@fluentui/react-components";
import { useEffect } from "react";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import { PersonalDataNote } from "./personal-data-note.tsx";
import { ProposedTheme } from "./proposed-theme.tsx";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

const ticked = "yes";

interface StartStepProps extends StepProps {
  /** Told what the question says as it is typed. */
  readonly onWords: (words: string) => void;
}

/** The question itself, and the theme that its words point to. */
export function StartStep({ draft, state, onWords }: StartStepProps) {
  const { intake, tab } = useTexts();
  const { title, text, confidential } = draft;
  // The refusal below says the same, with what can be done about it.
  const isPointedOut = state.setback?.code === "holds_personal_data";
  return (
    <StepForm
      draft={draft}
      state={state}
      rules={{
        title: { fresh: title, missing: intake.titleMissing, limit: limits.title },
        text: { fresh: text, limit: limits.text },
        confidential: { fresh: confidential ? ticked : "" },
      }}
      filled={(typed) => ({
        title: typed.title.trim(),
        text: typed.text.trim(),
        confidential: typed.confidential === ticked,
        answers: {},
      })}
      Below={ProposedTheme}
    >
      {(form) => (
        <>
          <Line form={form} name="title" label={intake.titleLabel} />
          <LongText form={form} name="text" label={tab.asking.text} hint={tab.asking.textHint} />
          <Telling words={`${form.typed.title}\n${form.typed.text}`} onWords={onWords} />
          {form.typed.confidential === ticked || isPointedOut ? null : (
            <PersonalDataNote text={`${form.typed.title}\n${form.typed.text}`} />
          )}
          <Checkbox
            name="confidential"
            checked={form.typed.confidential === ticked}
            label={
              <>
                <span className={styles.choice}>{intake.confidentialChoice}</span>
                <span className={styles.about}>{intake.confidentialMeans}</span>
              </>
            }
            onChange={(_event, { checked }) => form.change({ confidential: checked === true ? ticked : "" })}
          />
        </>
      )}
    </StepForm>
  );
}

/** What is typed is known in the form; what stands beside the form searches by it. */
function Telling({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  useEffect(() => onWords(words), [words, onWords]);
  return null;
}
