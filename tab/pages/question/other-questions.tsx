import { Link } from "wouter";
import type { OtherQuestion, QuestionShown } from "#src/question/question-shown.contract.ts";
import { UndoForm } from "#tab/pages/deciding/undo-form.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { StageTag } from "#tab/ui/stage-tag.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./other-questions.module.css";

/** The question that stands for this one, or that its asker follows instead, and the way to take them apart. */
export function LeadsTo({ question }: { readonly question: QuestionShown }) {
  const { tab, vocabulary } = useTexts();
  const { stage, leadsTo, may } = question;
  if (stage !== "joined" && leadsTo === null) return null;
  const number = leadsTo?.number ?? tab.question.otherQuestion;
  return (
    <Section title={stage === "joined" ? vocabulary.stages.joined : tab.question.followsOther}>
      <div className={prose.stack}>
        <p className={prose.prose}>
          {stage === "joined" ? tab.question.joinedWith(number) : tab.question.givenUpFor(number)}
        </p>
        {leadsTo === null ? null : (
          <ul className={styles.questions}>
            <Other question={leadsTo} />
          </ul>
        )}
        {may.includes("triage.undo") && stage === "joined" ? (
          <Acts>
            <UndoForm question={question} />
          </Acts>
        ) : null}
      </div>
    </Section>
  );
}

/** Those that ask the same and were joined into this one. */
export function TakenIn({ questions }: { readonly questions: QuestionShown["takenIn"] }) {
  const texts = useTexts().tab.question;
  if (questions.length === 0) return null;
  return (
    <Section title={texts.takenIn}>
      <div className={prose.stack}>
        <p className={prose.quiet}>{texts.takenInMeans}</p>
        <ul className={styles.questions}>
          {questions.map(({ id, number, title, asker, organisation }) => (
            <li key={id}>
              <p className={styles.above}>{number}</p>
              <p className={styles.name}>
                <Link href={`/questions/${id}`}>{title}</Link>
              </p>
              <p className={prose.small}>
                {[asker.name, ...(organisation === null ? [] : [organisation.name])].join(", ")}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Other({ question }: { readonly question: OtherQuestion }) {
  const { id, number, title, ending } = question;
  return (
    <li>
      <p className={styles.above}>
        <span>{number}</span>
        <StageTag question={question} />
      </p>
      <p className={styles.name}>
        <Link href={`/questions/${id}`}>{title}</Link>
      </p>
      {ending === null ? null : <p>{ending}</p>}
    </li>
  );
}
