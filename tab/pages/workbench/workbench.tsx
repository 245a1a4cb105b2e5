import type { QuestionShown, WorkbenchShown } from "#src/question/question-shown.contract.ts";
import { listed } from "#src/texts/format.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { TextActForm } from "#tab/acts/text-act.tsx";
import { limits } from "#tab/api/limits.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import entries from "#tab/ui/entries.module.css";
import { Entry } from "#tab/ui/entry.tsx";
import { Fact, Facts } from "#tab/ui/facts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { SomeOf } from "#tab/ui/some-of.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import { JoinQuestionsForm } from "./join-questions-form.tsx";

const mostNotes = 5;

/** What only the QRT sees: who works on the question, and its notes. */
export function Workbench({ question }: { readonly question: QuestionShown }) {
  const { tab, triage, language } = useTexts();
  const { desk } = triage;
  const { workbench, triager } = question;
  if (workbench === null) return null;
  return (
    <Section title={tab.acts.bench}>
      <div className={prose.stack}>
        <Facts>
          <Fact label={desk.hasIt}>{triager?.name ?? tab.triage.nobody}</Fact>
          {workbench.team.length === 0 ? null : (
            <Fact label={desk.assists}>
              {listed(
                language,
                workbench.team.map(({ name }) => name),
              )}
            </Fact>
          )}
        </Facts>
        <Acts>
          <HandOverForm question={question} />
          <Assist question={question} team={workbench.team} />
          <AskBackForm question={question} />
          <JoinQuestionsForm question={question} />
        </Acts>
        <Notes question={question} notes={workbench.notes} />
      </div>
    </Section>
  );
}

interface AssistProps {
  readonly question: QuestionShown;
  readonly team: WorkbenchShown["team"];
}

/** Whoever has the question works on it already. */
function Assist({ question, team }: AssistProps) {
  const { tab, triage } = useTexts();
  const { me } = useAlliance();
  const isIn = team.some(({ id }) => id === me.id);
  if (question.triager?.id === me.id) return null;
  return (
    <ActButton
      question={question}
      act="triage.assist"
      said={{ joins: !isIn }}
      label={isIn ? triage.desk.stepBack : triage.desk.assist}
      done={isIn ? tab.acts.assists : tab.acts.steppedBack}
    />
  );
}

function AskBackForm({ question }: { readonly question: QuestionShown }) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  return (
    <TextActForm
      question={question}
      act="triage.ask-back"
      opener={desk.askBack}
      intro={desk.askBackHint}
      label={desk.askBackText}
      limit={limits.askBack}
      missing={desk.askBackMissing}
      send={desk.sendAskBack}
      done={tab.acts.askedBack}
    />
  );
}

interface NotesProps {
  readonly question: QuestionShown;
  readonly notes: WorkbenchShown["notes"];
}

function Notes({ question, notes }: NotesProps) {
  const { tab, triage } = useTexts();
  const { desk } = triage;
  return (
    <div className={prose.group}>
      <p className={prose.small}>{desk.notesHeading}</p>
      {notes.length === 0 ? (
        <p className={prose.quiet}>{desk.noNotes}</p>
      ) : (
        <SomeOf
          items={notes}
          most={mostNotes}
          show="last"
          more={tab.acts.earlier(notes.length - mostNotes)}
          className={entries.entries}
        >
          {({ by, at, text }) => <Entry key={`${at}${by.id}`} by={by} at={at} text={text} />}
        </SomeOf>
      )}
      <Acts>
        <TextActForm
          question={question}
          act="triage.note"
          opener={desk.note}
          label={desk.noteText}
          hint={desk.noteHint}
          limit={limits.note}
          missing={desk.noteMissing}
          send={desk.keepNote}
          done={tab.acts.noteKept}
        />
      </Acts>
    </div>
  );
}
