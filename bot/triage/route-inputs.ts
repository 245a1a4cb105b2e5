import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Route } from "#src/question/decision.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement } from "../cards/card.ts";
import { line, small, tight } from "../cards/elements.ts";
import { dateInput, longTextInput, textInput } from "../cards/inputs.ts";
import type { DecideForm } from "./decide-inputs.ts";
import { reasonInput } from "./decide-inputs.ts";

/** What a route needs to know before it can be taken, all of it required. */
export function routeInputs(route: Route, { triage }: Texts, isConfidential: boolean): readonly CardElement[] {
  const reason = longTextInput(reasonInput(route), triage.reason, {
    limit: 1000,
    required: triage.reasonMissing,
  });
  switch (route) {
    case "answered":
      return [longTextInput("answer", triage.answer, { limit: 2000, required: triage.answerMissing }), reason];
    case "quick_analysis":
      return [
        textInput("team", triage.team, { placeholder: triage.teamHint, limit: 300, required: triage.teamMissing }),
        dateInput("due", triage.due, { required: triage.dueMissing }),
        reason,
      ];
    case "kraamkamer":
      return [
        textInput("initiativeTitle", triage.initiativeTitle, { limit: 120, required: triage.initiativeTitleMissing }),
        ...whoReadsTitle(triage, isConfidential),
        reason,
      ];
    case "miscellaneous":
      return [dateInput("lookAgainOn", triage.lookAgainOn, { required: triage.lookAgainMissing }), reason];
    case "not_for_alliance":
      return [reason, longTextInput("whereTo", triage.whereTo, { limit: 500, required: triage.whereToMissing })];
  }
  return exhaustive(route);
}

/** The same inputs as they were typed, none of them required. */
export function typedInputs(typed: DecideForm, { triage }: Texts, isConfidential: boolean): readonly CardElement[] {
  const { answer, team, due, initiativeTitle, lookAgainOn, whereTo } = typed;
  const reason = longTextInput("reason", triage.reason, { value: typed.reason, limit: 1000 });
  switch (typed.route) {
    case "answered":
      return [longTextInput("answer", triage.answer, { value: answer, limit: 2000 }), reason];
    case "quick_analysis":
      return [
        textInput("team", triage.team, { value: team, limit: 300 }),
        dateInput("due", triage.due, { value: due }),
        reason,
      ];
    case "kraamkamer":
      return [
        textInput("initiativeTitle", triage.initiativeTitle, { value: initiativeTitle, limit: 120 }),
        ...whoReadsTitle(triage, isConfidential),
        reason,
      ];
    case "miscellaneous":
      return [dateInput("lookAgainOn", triage.lookAgainOn, { value: lookAgainOn }), reason];
    case "not_for_alliance":
      return [reason, longTextInput("whereTo", triage.whereTo, { value: whereTo, limit: 500 })];
  }
  return exhaustive(typed.route);
}

function whoReadsTitle({ initiativeTitleRead }: Texts["triage"], isConfidential: boolean): readonly CardElement[] {
  return isConfidential ? [tight(line(small(initiativeTitleRead)))] : [];
}

/** What was typed for the routes that are out of sight: the button carries it, so that it comes back with its route. */
export function typedElsewhere(typed: DecideForm): Partial<DecideForm> {
  const { answer, team, due, initiativeTitle, lookAgainOn, whereTo } = typed;
  switch (typed.route) {
    case "answered":
      return { team, due, initiativeTitle, lookAgainOn, whereTo };
    case "quick_analysis":
      return { answer, initiativeTitle, lookAgainOn, whereTo };
    case "kraamkamer":
      return { answer, team, due, lookAgainOn, whereTo };
    case "miscellaneous":
      return { answer, team, due, initiativeTitle, whereTo };
    case "not_for_alliance":
      return { answer, team, due, initiativeTitle, lookAgainOn };
  }
  return exhaustive(typed.route);
}
