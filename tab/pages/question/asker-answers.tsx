import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import prose from "#tab/ui/prose.module.css";

const told = ["inclusiveness", "residents", "together", "problemOwner", "data", "knowledge", "parties"] as const;

/** What the asker told on the walk through the filter; what was skipped is not shown. */
export function AskerAnswers({ question }: { readonly question: Pick<QuestionShown, "answers"> }) {
  const { tab, language } = useTexts();
  const { answers } = question;
  const given = told.filter((field) => answers[field] !== "");
  const empty = given.length === 0 && answers.neededBy === null;
  return (
    <Section title={tab.question.answers}>
      {empty ? (
        <p className={prose.quiet}>{tab.question.noAnswers}</p>
      ) : (
        <div className={prose.narrow}>
          <Facts>
            {given.map((field) => (
              <Fact key={field} label={tab.question[field]}>
                {answers[field]}
              </Fact>
            ))}
            {answers.neededBy === null ? null : (
              <Fact label={tab.question.neededBy}>{plainDay(language, answers.neededBy)}</Fact>
            )}
          </Facts>
        </div>
      )}
    </Section>
  );
}
