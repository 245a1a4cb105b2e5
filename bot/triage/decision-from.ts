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

/** What must be filled in for the pressed route and is not, in the order of the card. */
export function leftEmpty(input: DecideInput): readonly string[] {
  const { theme = "" } = input;
  return Object.entries({ theme, ...fieldsOf(input) }).flatMap(([field, typed]) => (typed === "" ? [field] : []));
}

/** The form as it was filled in for a decision that was taken. */
export function formOf({ theme, findings, decision }: InStage<"decided">): DecideForm {
  const { solutions, needs, partners } = findings;
  return { ...emptyForm, theme, solutions, needs, partners, ...decision };
}

const emptyForm = { answer: "", team: "", due: "", initiativeTitle: "", lookAgainOn: "", whereTo: "" };

/** Each route has fields of its own; what was typed for another route does not count. */
function fieldsOf(input: DecideInput): Readonly<Record<string, string>> {
  const { route, reason, answer, team, due, initiativeTitle, lookAgainOn, whereTo } = input;
  switch (route) {
    case "answered":
      return { route, answer, reason };
    case "quick_analysis":
      return { route, team, due, reason };
    case "kraamkamer":
      return { route, initiativeTitle, reason };
    case "miscellaneous":
      return { route, lookAgainOn, reason };
    case "not_for_alliance":
      return { route, reason, whereTo };
  }
}
