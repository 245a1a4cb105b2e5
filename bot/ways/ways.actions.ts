import { z } from "zod";
import { cardView } from "../cards/action.ts";

/** What was added to a question becomes one of its own; only whoever wrote it can say so. */
export const splitView = cardView("intake.split", "everybody", { contribution: z.string().min(1).max(64) });
