import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { cardAction } from "../cards/action.ts";

const text = (limit: number) => z.string().trim().max(limit).default("");

export const pickUpAction = cardAction("triage.pick-up", "qrt", {});

/** One form with five ways out: each route reads its own inputs, and the parser of the decision says what is missing. */
export const decideAction = cardAction("triage.decide", "qrt", {
  route: z.enum(routes),
  /** The route whose form stood open on the card; pressing with another one chosen asks for the form of that one. */
  open: z.enum(routes).optional(),
  theme: z.union([ThemeKey, z.literal("")]).optional(),
  solutions: text(1000),
  needs: text(1000),
  partners: text(1000),
  reason: text(1000),
  answer: text(2000),
  team: text(300),
  due: z.union([Day, z.literal("")]).optional(),
  initiativeTitle: text(120),
  lookAgainOn: z.union([Day, z.literal("")]).optional(),
  whereTo: text(500),
});
