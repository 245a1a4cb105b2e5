import { Link } from "wouter";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Loaded } from "#tab/ui/loaded.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionList } from "#tab/ui/question-list.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { TriageRow } from "./triage-row.tsx";
import { useOpenQuestions } from "./use-open-questions.ts";

/** What waits for the Quick Respons Team. */
export function TriagePage() {
  const { triage } = useTexts().tab;
  const { me } = useAlliance();
  const open = useOpenQuestions();
  const isQrt = me.roles.some(({ role }) => role === "qrt");
  return (
    <Page title={triage.title} below={triage.lead}>
      <Loaded from={open} waiting={<Waiting bars={5} />}>
        {(questions) =>
          questions.length === 0 ? (
            <Nothing title={triage.empty.title} text={triage.empty.text}>
              <Link href="/questions">{triage.empty.action}</Link>
            </Nothing>
          ) : (
            <>
              {isQrt ? null : <Note intent="info">{triage.only}</Note>}
              <QuestionList>
                {questions.map((question) => (
                  <TriageRow key={question.id} question={question} />
                ))}
              </QuestionList>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
