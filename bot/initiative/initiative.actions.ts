import { z } from "zod";
import { MomentId } from "#src/initiative/moment-id.ts";
import { updateLimit } from "#src/initiative/update.ts";
import { initiativeAction } from "../cards/action.ts";
import { longText, requiredText } from "../cards/form-fields.ts";

/** Here `rev` counts the updates that there were, so that whoever posts hears of one that came meanwhile. */
export const updateAction = initiativeAction("initiative.update", {
  /** The delivery moment for which it was asked. */
  moment: MomentId,
  /** As the choices name it; what is not among them comes back as a problem. */
  state: z.string().default(""),
  result: requiredText(updateLimit),
  next: longText(updateLimit),
  obstacle: longText(updateLimit),
  lesson: longText(updateLimit),
});
