import { Link } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { stages, useQuestions } from "#tab/api/use-questions.ts";
import action from "#tab/ui/action.module.css";
import { Nothing } from "#tab/ui/nothing.tsx";
import { PagedQuestions } from "#tab/ui/paged-questions.tsx";
import { Page } from "#tab/ui/page.tsx";
import { QuestionLine } from "#tab/ui/question-list.tsx";
import { StageChoices, useChosenStage } from "#tab/ui/stage-choices.tsx";
import { useTexts } from "#tab/ui/texts.ts";

/** What the reader asked, with what waits for them. */
export function MinePage() {
  const { tab } = useTexts();
  const stage = useChosenStage();
  const questions = useQuestions({ stage, mine: true });
  return (
    <Page title={tab.mine.title} below={tab.mine.lead}>
      <StageChoices page="/mine" offered={stages} />
      <PagedQuestions
        from={questions}
        empty={<Empty filtered={stage !== null} />}
        line={(question) => (
          <QuestionLine key={question.id} question={question} action={<Waits question={question} />} />
        )}
      />
    </Page>
  );
}

/** The way to what only the asker can do: go on with a draft, answer, say whether it helped. */
function Waits({ question }: { readonly question: QuestionRow }) {
  const { mine } = useTexts().tab;
  const { id, may } = question;
  const name = question.number ?? question.title;
  if (may.includes("intake.walk")) return <Way href={`/ask/${id}`} label={mine.goOn} full={mine.goOnWith(name)} />;
  if (may.includes("question.answer")) {
    return <Way href={`/questions/${id}`} label={mine.answer} full={mine.answerTo(name)} />;
  }
  return null;
}

interface WayProps {
  readonly href: string;
  readonly label: string;
  /** For who hears the link by itself. */
  readonly full: string;
}

function Way({ href, label, full }: WayProps) {
  return (
    <Link href={href} className={action.main} aria-label={full}>
      {label}
    </Link>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  const { mine, questions, shell } = useTexts().tab;
  if (filtered) {
    return (
      <Nothing title={questions.emptyStage.title} text={questions.emptyStage.text}>
        <Link href="/mine">{questions.emptyStage.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={mine.empty.title} text={mine.empty.text}>
      <Link href="/ask" className={action.main}>
        {shell.ask}
      </Link>
    </Nothing>
  );
}
