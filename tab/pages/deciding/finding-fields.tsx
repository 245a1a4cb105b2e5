import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { listed } from "#src/texts/format.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import styles from "./decision-form.module.css";
import { Offered } from "#tab/ui/offered.tsx";
import { problemOf } from "#tab/forms/problem-of.ts";
import type { DecisionFormState } from "./use-decision-form.ts";
import { wordsFor } from "#tab/ui/words-for.ts";

interface FindingFieldsProps {
  readonly state: DecisionFormState;
  readonly question: QuestionShown;
}

/** The four intake questions. */
export function FindingFields({ state, question }: FindingFieldsProps) {
  const { tab, vocabulary, language } = useTexts();
  const { decision } = tab;
  const { draft, change } = state;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  const words = wordsFor(question, draft.theme);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{decision.findings}</legend>
      <Field
        label={vocabulary.theme}
        required
        {...(words.length > 0 ? { hint: tab.question.recognised(listed(language, words)) } : {})}
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
