import { Decision } from "#src/question/decision.ts";
import type { InStage } from "#src/question/question.ts";
import type { ActionInput } from "../cards/action.ts";
import type { DecideForm } from "./decide-inputs.ts";
import type { decideAction } from "./triage.actions.ts";

export type DecideInput = ActionInput<typeof decideAction>;

/** The decision that the filled-in form says; null while something of its route is still missing. */
export function decisionFrom(input: DecideInput): Decision | null {
  const parsed = Decision.safeParse(fieldsOf(input));
  return parsed.success ? parsed.data : null;
}

/** The form as it was filled in for a decision that was taken. */
export function formOf({ theme, findings, decision }: InStage<"decided">): DecideForm {
  const { solutions, needs, partners } = findings;
  return { ...emptyForm, theme, solutions, needs, partners, ...decision };
}

const emptyForm = { answer: "", team: "", due: "", initiativeTitle: "", lookAgainOn: "", whereTo: "" };

/** Each route has fields of its own; what was typed for another route does not count. */
function fieldsOf({ route, reason, answer, team, due, initiativeTitle, lookAgainOn, whereTo }: DecideInput): unknown {
  switch (route) {
    case "answered":
      return { route, reason, answer };
    case "quick_analysis":
      return { route, reason, team, due };
    case "kraamkamer":
      return { route, reason, initiativeTitle };
    case "miscellaneous":
      return { route, reason, lookAgainOn };
    case "not_for_alliance":
      return { route, reason, whereTo };
  }
}
