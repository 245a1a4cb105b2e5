import { Checkbox } from "@fluentui/react-components";
import { listed } from "#src/texts/format.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { limits } from "#tab/api/limits.ts";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Offered } from "#tab/ui/offered.tsx";
import prose from "#tab/ui/prose.module.css";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import { StepForm } from "./step-form.tsx";
import type { StepProps } from "./use-walk.ts";

const ticked = "yes";

/** The question itself, what may help already, and the theme that its words point to. */
export function StartStep({ draft, state }: StepProps) {
  const { intake, tab } = useTexts();
  const { title, text, confidential } = draft;
  return (
    <>
      <Offered
        title={intake.knownHeading}
        solutions={draft.offered}
        act={(solution) => (
          <ActButton
            question={draft}
            act="intake.helped"
            said={{ solution: solution.id }}
            label={intake.helps}
            fullLabel={`${intake.helps}: ${solution.title}`}
            done={tab.asking.helpedTitle}
          />
        )}
      />
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
      >
        {(form) => (
          <>
            <Line form={form} name="title" label={intake.titleLabel} />
            <LongText form={form} name="text" label={tab.asking.text} hint={tab.asking.textHint} />
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
            <ProposedTheme draft={draft} />
          </>
        )}
      </StepForm>
    </>
  );
}

function ProposedTheme({ draft }: Pick<StepProps, "draft">) {
  const { intake, language } = useTexts();
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  const [best] = draft.proposal.ranked;
  const theme = themes.find(({ key }) => key === best?.theme);
  if (!best || !theme) return <p className={prose.quiet}>{intake.noProposal}</p>;
  return (
    <p className={prose.quiet}>
      {intake.themeHeading}: {ownWords(theme.name)}
      {best.words.length === 0 ? null : (
        <>
          <br />
          {intake.recognised(listed(language, best.words))}
        </>
      )}
    </p>
  );
}
