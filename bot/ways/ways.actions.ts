import { z } from "zod";
import { cardView } from "../cards/action.ts";

/** What was added to a question becomes one of its own; only whoever wrote it can say so. */
export const splitView = cardView("intake.split", "everybody", { contribution: z.string().min(1).max(64) });

/** What somebody said reopened the question, and they did not mean that. */
export const closeAgainView = cardView("question.close-again", "asker", { contribution: z.string().min(1).max(64) });

/** What was added leaves the record of the question again; only whoever wrote it can say so. */
export const takeOffView = cardView("contribution.withdraw", "everybody", { contribution: z.string().min(1).max(64) });
