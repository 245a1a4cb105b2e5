import { Button } from "@fluentui/react-components";
import { Link } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { Acts } from "#tab/acts/acts.tsx";
import { TextActForm } from "#tab/acts/text-act.tsx";
import { limits } from "#tab/api/limits.ts";
import action from "#tab/ui/action.module.css";
import prose from "#tab/ui/prose.module.css";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface NextStepProps {
  readonly question: QuestionShown;
  readonly onDecide: () => void;
}

/** What is asked of the reader now: to go on with a draft, to answer, to say whether it helped, to pick up or to decide. */
export function NextStep({ question, onDecide }: NextStepProps) {
  const { may } = question;
  if (may.includes("intake.walk")) return <GoOn question={question} />;
  return (
    <>
      <Answer question={question} />
      <Rate question={question} />
      <Triage question={question} onDecide={onDecide} />
    </>
  );
}

function GoOn({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words } = useTexts();
  return (
    <Section title={tab.acts.draftWaits}>
      <div className={prose.stack}>
        <p className={prose.prose}>{tab.acts.draftText}</p>
        <p>
          <Link href={`/ask/${question.id}`} className={action.main}>
            {words.goOn}
          </Link>
        </p>
      </div>
    </Section>
  );
}

/** The form itself decides whether it is there, so that it can say that the answer was sent. */
function Answer({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words } = useTexts();
  return (
    <Acts>
      <TextActForm
        question={question}
        act="question.answer"
        startsOpen
        primary
        opener={words.answer}
        title={tab.acts.askedOfYou}
        {...(question.askedBack === null ? {} : { intro: question.askedBack })}
        label={words.answerLabel}
        limit={limits.contribution}
        missing={words.answerMissing}
        send={words.sendAnswer}
        done={words.done.answered}
      />
    </Acts>
  );
}

function Rate({ question }: { readonly question: QuestionShown }) {
  const { tab, question: words } = useTexts();
  if (!question.may.includes("question.rate")) return null;
  return (
    <Section title={words.helpedHeading}>
      <Acts>
        <ActButton
          question={question}
          act="question.rate"
          said={{ helped: true }}
          label={words.helpedYes}
          done={words.done.helped}
          pressed={question.helped === true}
        />
        <ActButton
          question={question}
          act="question.rate"
          said={{ helped: false }}
          label={words.helpedNo}
          done={tab.acts.notHelped}
          pressed={question.helped === false}
        />
      </Acts>
    </Section>
  );
}

function Triage({ question, onDecide }: NextStepProps) {
  const { decision } = useTexts().tab;
  const { may } = question;
  return (
    <Acts>
      <ActButton
        question={question}
        act="triage.pick-up"
        said={{}}
        label={decision.pickUp}
        done={decision.pickedUp(question.number ?? question.title)}
        primary
      />
      {may.includes("triage.decide") ? (
        <Button appearance="primary" onClick={onDecide}>
          {decision.decide}
        </Button>
      ) : null}
    </Acts>
  );
}
