import { Link } from "wouter";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Note } from "#tab/ui/note.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
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
      <PagedQuestions
        from={open}
        empty={
          <Nothing title={triage.empty.title} text={triage.empty.text}>
            <Link href="/questions">{triage.empty.action}</Link>
          </Nothing>
        }
        above={isQrt ? null : <Note intent="info">{triage.only}</Note>}
        line={(question) => <TriageRow key={question.id} question={question} />}
      />
    </Page>
  );
}
