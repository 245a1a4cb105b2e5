import type { SimilarQuestion } from "#src/intake/similar-questions.contract.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { ActButton } from "#tab/acts/act-button.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface FollowInsteadProps {
  readonly draft: QuestionShown;
  readonly question: SimilarQuestion;
}

/** Follows what was asked already, and gives up the draft: one press, since it can be taken up again. */
export function FollowInstead({ draft, question: { id, number } }: FollowInsteadProps) {
  const { tab, intake } = useTexts();
  return (
    <ActButton
      question={draft}
      act="intake.follow"
      small
      primary
      said={{ instead: id }}
      label={intake.followInstead}
      fullLabel={intake.followInsteadOf(number)}
      done={tab.asking.followsInstead(number)}
    />
  );
}
