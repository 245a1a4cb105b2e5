import { z } from "zod";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { linkLimit, resultLimit } from "#src/question/question.ts";
import { noteLimit } from "#src/question/workbench.ts";
import { deskViews } from "#src/triage/desk-view.ts";
import { cardAction, cardView } from "../cards/action.ts";
import { longText, requiredText, typedDay } from "../cards/form-fields.ts";

export const askBackLimit = 1000;
export const callLimit = 1000;
const idLimit = 100;
const numberLimit = 20;

/** From the triage card to the desk, or from one view of the desk to another; without a view, the one that the stage asks for. */
export const deskView = cardView("triage.desk", "qrt", { view: z.enum(deskViews).optional() });
/** Back to the triage card, and the way to read a confidential question. */
export const triageView = cardView("triage.show", "everybody", {});

export const handOverAction = cardAction("triage.hand-over", { to: requiredText(idLimit) });
export const assistAction = cardAction("triage.assist", { joins: z.boolean() });
export const noteAction = cardAction("triage.note", { text: requiredText(noteLimit) });
/** Ids of partners, joined by commas as Teams sends a choice of several; `other` is one that was not found by itself. */
export const inviteAction = cardAction("triage.invite", { parties: longText(10_000), other: longText(idLimit) });
export const callAction = cardAction("triage.call", { text: longText(callLimit), due: typedDay() });
export const askBackAction = cardAction("triage.ask-back", { text: requiredText(askBackLimit) });
export const markAction = cardAction("triage.mark", { solution: KnownSolutionId, useful: z.boolean() });
/** The number of a question that was found, or one that was typed. */
export const joinQuestionsAction = cardAction("triage.join", {
  into: longText(numberLimit),
  other: longText(numberLimit),
});
export const undoAction = cardAction("triage.undo", {});
export const correctThemeAction = cardAction("triage.correct-theme", { theme: requiredText(idLimit) });
export const rescheduleAction = cardAction("triage.reschedule", { due: typedDay() });
export const reportAction = cardAction("analysis.report", {
  text: requiredText(resultLimit),
  link: longText(linkLimit),
  picture: longText(linkLimit),
});
