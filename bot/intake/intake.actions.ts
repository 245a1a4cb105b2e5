import { z } from "zod";
import { PartnerId } from "#src/partner/partner.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { QuestionId, WalkStep, textLimit, titleLimit } from "#src/question/question.ts";
import { cardAction } from "../cards/action.ts";
import { textIfSent, typedDayIfSent } from "../cards/form-fields.ts";

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
/** What the box that makes a question confidential sends when it is ticked. */
export const ticked = "yes";
export const answerLimit = 500;
export const ownerLimit = 200;

/**
 * The inputs of the intake card. Teams leaves an empty input out of what it sends, so `shown` names the inputs that stood
 * on the card: one that stood there and is missing was emptied.
 */
const walkInputs = {
  shown: z.string(),
  title: textIfSent(titleLimit),
  /** Stands on the card only where something in the question had to go. */
  text: textIfSent(textLimit),
  confidential: z.literal(["", ticked]).optional(),
  theme: z.union([ThemeKey, z.literal(""), z.literal(unknownTheme).transform(() => "" as const)]).optional(),
  sdgs: sdgChoice.optional(),
  inclusiveness: textIfSent(answerLimit),
  residents: textIfSent(answerLimit),
  together: textIfSent(answerLimit),
  problemOwner: textIfSent(ownerLimit),
  neededBy: typedDayIfSent(),
  data: textIfSent(answerLimit),
  knowledge: textIfSent(answerLimit),
  parties: textIfSent(answerLimit),
  organisation: z.union([PartnerId, z.literal("")]).optional(),
};

/** One step of the walk: on, back, or past it (then nothing is filled in). */
export const walkAction = cardAction("intake.walk", { ...walkInputs, to: WalkStep });
export const submitAction = cardAction("intake.submit", {
  ...walkInputs,
  /** How to submit a question in which personal data was pointed out. */
  personalData: z.enum(["leave", "confide"]).optional(),
});
export const helpedAction = cardAction("intake.helped", { solution: KnownSolutionId });
/** Not to submit the draft, and to follow a question that asks the same. */
export const followInsteadAction = cardAction("intake.follow", { instead: QuestionId });
