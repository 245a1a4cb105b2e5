import { buttons, executeButton } from "../cards/buttons.ts";
import type { CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { group, line, plain } from "../cards/elements.ts";
import { showingOf } from "../question/question-forms.ts";
import { undoAction } from "./desk.actions.ts";
import type { TriageShown } from "./triage-shown.ts";
import { partableUntil } from "./undoable-until.ts";

/** As long as the joining can be undone. */
export function undoJoining(shown: TriageShown<"joined">, context: CardContext): readonly CardElement[] {
  const { triage } = context.texts;
  if (shown.undoUntil === null) return [];
  const undo = executeButton(undoAction, showingOf(shown, context), { title: triage.undoJoining, data: {} });
  return [group([line(plain(partableUntil(shown.undoUntil, context.texts))), buttons(undo)])];
}
