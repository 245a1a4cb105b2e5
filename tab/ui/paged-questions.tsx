import type { ReactNode } from "react";
import type { QuestionRow } from "#src/question/question.contract.ts";
import { useAlliance } from "./alliance.ts";
import type { Paged } from "./paged-rows.tsx";
import { PagedRows } from "./paged-rows.tsx";
import { LeftLine, QuestionList } from "./question-list.tsx";
import { useTexts } from "./texts.ts";

interface PagedQuestionsProps {
  readonly from: Paged<QuestionRow>;
  readonly empty: ReactNode;
  /** Above the list, where there is one. */
  readonly above?: ReactNode;
  readonly line: (question: QuestionRow) => ReactNode;
}

/** A list of questions of which more comes on demand. */
export function PagedQuestions({ line, ...props }: PagedQuestionsProps) {
  const { states, questions } = useTexts().tab;
  const { me } = useAlliance();
  return (
    <PagedRows
      {...props}
      words={states.list}
      more={questions.more}
      isOwn={({ asker }) => asker.id === me.id}
      list={(rows) => (
        <QuestionList>
          {rows.map((each) => (each.kind === "row" ? line(each.row) : <LeftLine key={each.id} />))}
        </QuestionList>
      )}
    />
  );
}
