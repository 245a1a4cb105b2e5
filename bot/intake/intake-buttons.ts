import type { WalkStep } from "#src/question/question.ts";
import { walkSteps } from "#src/question/question.ts";
import type { Showing } from "../cards/buttons.ts";
import { executeButton } from "../cards/buttons.ts";
import type { CardAction } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { submitAction, walkAction } from "./intake.actions.ts";

/** The ways on from a step. `inputs` names those that stand on it; `warned` is true once personal data was pointed out. */
export function walkButtons(
  shown: QuestionShown<"draft">,
  context: CardContext,
  { inputs, warned }: { readonly inputs: string; readonly warned: boolean },
): readonly CardAction[] {
  const { question, rev } = shown;
  const { intake } = context.texts;
  const showing: Showing = { id: question.id, rev, nonce: context.nonce };
  const at = walkSteps.indexOf(question.step);
  const [before, after] = [walkSteps[at - 1], walkSteps[at + 1]];

  const submitAs = (personalData: "leave" | "confide", title: string) =>
    executeButton(submitAction, showing, { title, key: personalData, data: { shown: inputs, personalData } });
  const submit = (title: string, primary: boolean) => [
    // Sent as it is, it would come back: what was changed is looked at again.
    executeButton(submitAction, showing, {
      title: warned ? intake.submitChecked : title,
      primary,
      data: { shown: inputs },
    }),
    ...(warned ? [submitAs("leave", intake.submitDespite), submitAs("confide", intake.submitConfidential)] : []),
  ];
  const walk = (key: "next" | "back", to: WalkStep, title: string, primary = false) =>
    executeButton(walkAction, showing, { title, key, primary, data: { to, shown: inputs } });
  const skip = (to: WalkStep) =>
    executeButton(walkAction, showing, {
      title: intake.skip,
      key: "skip",
      data: { to, shown: "" },
      withoutInputs: true,
    });

  if (after === undefined)
    return [...submit(intake.submit, true), ...(before ? [walk("back", before, intake.back)] : [])];
  if (before === undefined) return [...submit(intake.submitNow, true), walk("next", after, intake.walk)];
  return [
    walk("next", after, intake.next, true),
    // With the ways to submit after a warning, a row has no room for it.
    ...(warned ? [] : [skip(after)]),
    walk("back", before, intake.back),
    ...submit(intake.submit, false),
  ];
}
