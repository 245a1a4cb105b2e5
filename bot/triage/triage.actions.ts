import { z } from "zod";
import { ThemeKey } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { cardAction } from "../cards/action.ts";
import { longText, typedDay } from "../cards/form-fields.ts";

export const pickUpAction = cardAction("triage.pick-up", {});

/** One form with five ways out: each route reads its own inputs, and the parser of the decision says what is missing. */
export const decideAction = cardAction("triage.decide", {
  route: z.enum(routes),
  /** The route whose form stood open on the card; pressing with another one chosen asks for the form of that one. */
  open: z.enum(routes).optional(),
  theme: z.union([ThemeKey, z.literal("")]).optional(),
  solutions: longText(1000),
  needs: longText(1000),
  partners: longText(1000),
  reason: longText(1000),
  answer: longText(2000),
  team: longText(300),
  due: typedDay(),
  initiativeTitle: longText(120),
  lookAgainOn: typedDay(),
  whereTo: longText(500),
});
