import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import type { refusals as dutch } from "../nl/refusals.ts";
import { vocabulary } from "./vocabulary.ts";

export const refusals: typeof dutch = {
  of: (refusal) => {
    switch (refusal.code) {
      case "not_found":
        return "This does not exist (any more).";
      case "stale":
        return "Somebody else has just changed this. Look at how it stands first.";
      case "key_reused":
        return "This click has been dealt with already, with other details.";
      case "forbidden":
        return refusal.needs === "asker"
          ? "Only the asker can do this."
          : `Only somebody with the role ${vocabulary.roles[refusal.needs]} can do this.`;
      case "wrong_stage":
        return `Not possible now: the question is "${vocabulary.stages[refusal.is]}".`;
      case "due_in_past":
        return `${plainDay("en", refusal.due)} has passed. Choose today or a later day.`;
      case "solution_not_offered":
        return "This solution does not belong to this question.";
      case "organisation_missing":
        return "First choose for which organisation you ask.";
      case "organisation_fixed":
        return "You already belong to an organisation. Ask the network lead to change it.";
      case "unknown_theme":
        return "This theme does not exist. Choose one from the list.";
    }
    return exhaustive(refusal);
  },
  notUnderstood: "I do not know this button. The card may be of an older version.",
  incomplete: "Not everything has been filled in well. Check the fields and try again.",
  outdated: "This card is out of date. Below you see how it stands now.",
  sorry: (reference) => `Something went wrong on our side. Please try again in a moment. Reference: ${reference}.`,
  takesLong: "This takes longer than you are used to from us. We are working on it; look again in a moment.",
  unsupported: "I cannot do that. Ask your question in a message and mention me.",
};
