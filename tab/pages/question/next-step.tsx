import { Button } from "@fluentui/react-components";
import type { QuestionShown } from "#src/question/question.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { usePickUp } from "#tab/api/use-pick-up.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface NextStepProps {
  readonly question: QuestionShown;
  readonly onDecide: () => void;
}

/** Picking up, and then deciding: one button, which keeps the focus while its step changes. */
export function NextStep({ question, onDecide }: NextStepProps) {
  const { decision, states } = useTexts().tab;
  const pickUp = usePickUp(question.id);
  const mayPickUp = question.may.includes("pick_up");
  if (!mayPickUp && !question.may.includes("decide")) return null;
  return (
    <div>
      {pickUp.isSuccess ? <Note intent="success">{decision.pickedUp(question.number ?? question.title)}</Note> : null}
      {pickUp.error ? <Note intent="danger">{setbackOf(pickUp.error).detail || states.offline}</Note> : null}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={pickUp.isPending}
        onClick={mayPickUp ? () => pickUp.mutate() : onDecide}
      >
        {mayPickUp ? decision.pickUp : decision.decide}
      </Button>
    </div>
  );
}
