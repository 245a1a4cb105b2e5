import type { SolutionShown } from "#src/profile/profile.contract.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import prose from "#tab/ui/prose.module.css";
import { useTexts } from "#tab/ui/texts.ts";

interface JudgingProps {
  readonly question: QuestionShown;
  readonly solution: SolutionShown;
}

/** Whether an offered solution fitted: what the QRT says of it, and saying so. */
export function Judging({ question, solution }: JudgingProps) {
  const { tab, triage } = useTexts();
  if (question.workbench === null) return null;
  const mark = question.workbench.marks.find((one) => one.solution === solution.id);
  const judgements = [
    { useful: true, label: triage.useful, done: tab.acts.useful(solution.title) },
    { useful: false, label: triage.notUseful, done: tab.acts.notUseful(solution.title) },
  ];
  return (
    <div>
      {mark === undefined ? null : (
        <p className={prose.small}>{tab.acts.markedBy(mark.by.name, mark.useful ? triage.useful : triage.notUseful)}</p>
      )}
      <Acts>
        {judgements.map(({ useful, label, done }) => (
          <ActButton
            key={label}
            question={question}
            act="triage.mark"
            said={{ solution: solution.id, useful }}
            label={label}
            fullLabel={triage.desk.judge(label, solution.title)}
            done={done}
            pressed={mark?.useful === useful}
            small
          />
        ))}
      </Acts>
    </div>
  );
}
