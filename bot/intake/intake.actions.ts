import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { WalkStep, titleLimit } from "#src/question/question.ts";
import { cardAction } from "../cards/action.ts";

/** A choice of several comes as `1,7`, and none as an empty text. */
const sdgChoice = z
  .string()
  .transform((chosen) =>
    chosen
      .split(",")
      .filter((part) => part !== "")
      .map(Number),
  )
  .pipe(z.array(SdgNumber));
/** The choice of no theme: an option of a card must have a value, and no theme can be named like this. */
export const unknownTheme = "?";
const text = (limit: number) => z.string().trim().max(limit).optional();

/**
 * The inputs of the intake card. Teams leaves an empty input out of what it sends, so `shown` names the inputs that stood
 * on the card: one that stood there and is missing was emptied.
 */
const walkInputs = {
  shown: z.string(),
  title: z.string().trim().min(1).max(titleLimit).optional(),
  theme: z.union([ThemeKey, z.literal(""), z.literal(unknownTheme).transform(() => "" as const)]).optional(),
  sdgs: sdgChoice.optional(),
  inclusiveness: text(500),
  residents: text(500),
  together: text(500),
  problemOwner: text(200),
  neededBy: z.union([Day, z.literal("")]).optional(),
  data: text(500),
  knowledge: text(500),
  parties: text(500),
  organisation: z.union([PartnerId, z.literal("")]).optional(),
};

/** One step of the walk: on, back, or past it (then nothing is filled in). */
export const walkAction = cardAction("intake.walk", "asker", { ...walkInputs, to: WalkStep });
export const submitAction = cardAction("intake.submit", "asker", walkInputs);
export const helpedAction = cardAction("intake.helped", "asker", { solution: KnownSolutionId });
