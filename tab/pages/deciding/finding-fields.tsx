import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import prose from "#tab/ui/prose.module.css";
import styles from "./decision-form.module.css";
import { Offered } from "#tab/ui/offered.tsx";
import { problemOf } from "#tab/forms/problem-of.ts";
import type { DecisionFormState } from "./use-decision-form.ts";
import { useWordsListed } from "#tab/ui/use-suggested-themes.ts";
import { wordsFor } from "#tab/ui/words-for.ts";
import { SuggestedThemes } from "./suggested-themes.tsx";

interface FindingFieldsProps {
  readonly state: DecisionFormState;
  readonly question: QuestionShown;
}

/** The four intake questions. */
export function FindingFields({ state, question }: FindingFieldsProps) {
  const { tab, vocabulary } = useTexts();
  const { decision } = tab;
  const { draft, change } = state;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  const listed = useWordsListed();
  const words = wordsFor(question, draft.theme);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{decision.findings}</legend>
      <SuggestedThemes question={question} chosen={draft.theme} onTheme={(theme) => change({ theme })} />
      <Field
        label={vocabulary.theme}
        required
        {...(words.length > 0
          ? { hint: <span className={prose.breakable}>{tab.question.recognised(listed(words))}</span> }
          : {})}
        {...problemOf(state.problemOf("theme"))}
      >
        <Select name="theme" value={draft.theme} onChange={(_event, { value }) => change({ theme: value })}>
          <option value="">{decision.chooseTheme}</option>
          {themes.map(({ key, name }) => (
            <option key={key} value={key}>
              {ownWords(name)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={decision.solutions} hint={decision.solutionsHint} {...problemOf(state.problemOf("solutions"))}>
        <Textarea
          name="solutions"
          value={draft.solutions}
          resize="vertical"
          onChange={(_event, { value }) => change({ solutions: value })}
        />
      </Field>
      <Offered
        title={tab.question.offered}
        solutions={question.offered}
        act={(solution) => (
          <Button
            size="small"
            aria-label={decision.takeOverOf(solution.title)}
            onClick={() => change({ solutions: withSolution(draft.solutions, solution) })}
          >
            {decision.takeOver}
          </Button>
        )}
      />
      {(["needs", "partners"] as const).map((field) => (
        <Field key={field} label={decision[field]} {...problemOf(state.problemOf(field))}>
          <Textarea
            name={field}
            value={draft[field]}
            resize="vertical"
            onChange={(_event, { value }) => change({ [field]: value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}

function withSolution(typed: string, { title, where }: SolutionShown): string {
  const line = where === "" ? title : `${title} (${where})`;
  if (typed.includes(line)) return typed;
  return typed.trim() === "" ? line : `${typed.trimEnd()}\n${line}`;
}
