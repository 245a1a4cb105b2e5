import { z } from "zod";
import type { Submit } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";

/** What the button of every dialog tells beside the inputs. */
export const dialogFields = {
  /** Names one showing of the dialog: Teams sends what was filled in up to three times. */
  nonce: z.string().min(1).max(64),
};

export function submitButton(title: string, { nonce }: Pick<CardContext, "nonce">): Submit {
  return { type: "Action.Submit", id: "submit", title, data: { nonce }, style: "positive" };
}
