import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActForm } from "#tab/acts/act-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { Chosen, Line } from "#tab/forms/fields.tsx";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { ReportForm } from "./report-form.tsx";
import { UndoForm } from "./undo-form.tsx";

/** What the QRT can do about a decision that was taken. */
export function AfterDecision({ question }: { readonly question: QuestionShown }) {
  return (
    <Acts>
      <ReportForm question={question} />
      <DayForm question={question} />
      <ThemeForm question={question} />
      <UndoForm question={question} />
    </Acts>
  );
}

function ThemeForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  return (
    <ActForm
      question={question}
      act="triage.correct-theme"
      opener={desk.correctTheme}
      send={desk.keepTheme}
      done={tab.acts.themeCorrected}
      rules={{ theme: { fresh: question.theme ?? "", missing: desk.themeMissing } }}
      said={({ theme }) => ({ theme })}
    >
      {(form) => (
        <Chosen
          form={form}
          name="theme"
          label={desk.theme}
          none={tab.decision.chooseTheme}
          options={themes.map(({ key, name }) => ({ key, label: ownWords(name) }))}
        />
      )}
    </ActForm>
  );
}

function DayForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  return (
    <ActForm
      question={question}
      act="triage.reschedule"
      opener={desk.reschedule}
      send={desk.keepDay}
      done={tab.acts.rescheduled}
      rules={{ due: { fresh: plannedDay(question.decision), missing: desk.newDayMissing } }}
      said={({ due }) => ({ due })}
    >
      {(form) => <Line form={form} name="due" type="date" label={desk.newDay} />}
    </ActForm>
  );
}

function plannedDay(decision: QuestionShown["decision"]): string {
  if (decision?.route === "quick_analysis") return decision.due;
  return decision?.route === "miscellaneous" ? decision.lookAgainOn : "";
}
