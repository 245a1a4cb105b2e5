import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { listed, oneOf, plainDay } from "../format.ts";
import type { refusals as dutch } from "../nl/refusals.ts";
import { vocabulary } from "./vocabulary.ts";

const holdsPersonalData = {
  question: (found: string) =>
    `All partners can read your question, and it may hold personal data: ${found}. Take it out, or make the question confidential.`,
  contribution: (found: string) =>
    `All partners can read what you add, and it may hold personal data: ${found}. Take it out where it is not needed.`,
  proposal: (found: string) =>
    `All partners can read a solution. Your proposal may hold personal data: ${found}. Take it out where it is not needed.`,
} satisfies Record<HoldsPersonalData["writing"], (found: string) => string>;

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
        return `Only ${vocabulary.doers[refusal.needs]} can do this.`;
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
      case "too_late":
        return "No longer possible: the time for it has passed.";
      case "full":
        return "Nothing more can be added here. Go on in the channel.";
      case "not_answered":
        return "This question has no answer yet.";
      case "nothing_planned":
        return "No analysis and no day are planned for this question.";
      case "not_in_qrt":
        return "Choose somebody of the Quick Respons Team.";
      case "unknown_partner":
        return "This organisation is not (or no longer) part of the alliance.";
      case "holds_personal_data":
        return holdsPersonalData[refusal.writing](
          listed(
            "en",
            refusal.found.map(({ text }) => text),
          ),
        );
      case "solution_exists":
        return refusal.waits
          ? `"${refusal.title}" has been proposed already and waits for a decision. Choose another title if yours is something else.`
          : `"${refusal.title}" is among the solutions already. Choose another title if yours is something else.`;
      case "judged_already":
        return "This proposal has been decided on already, or was withdrawn.";
      case "role_missing":
        return `Only ${oneOf(
          "en",
          refusal.needs.map((role) => vocabulary.whoHas[role]),
        )} can do this.`;
      case "not_a_channel":
        return "This is possible for a channel only, not for a chat.";
      case "conversation_closed":
        return "I can no longer write in this channel. Add me to it again first.";
      case "merges_in_circle":
        return "These organisations would then become part of each other. Choose another one.";
      case "merged_already":
        return "This organisation has become part of another one already.";
      case "absence_backwards":
        return "The last day comes before the first. Turn them round.";
      case "hours_empty":
        return "Your quiet hours begin and end at the same time. Choose two different times.";
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
