import type { TermContradicts, TermFault } from "#src/teaching/term-fit.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { listed, oneOf, plainDay } from "../format.ts";
import type { refusals as dutch } from "../nl/refusals.ts";
import { delivery } from "./delivery.ts";
import { vocabulary } from "./vocabulary.ts";

const holdsPersonalData = {
  question: (found: string) =>
    `All partners can read your question, and it may hold personal data: ${found}. Take it out, or make the question confidential.`,
  contribution: (found: string) =>
    `All partners can read what you add, and it may hold personal data: ${found}. Take it out where it is not needed.`,
  proposal: (found: string) =>
    `All partners can read a solution. Your proposal may hold personal data: ${found}. Take it out where it is not needed.`,
  solution: (found: string) =>
    `All partners can read a solution. What you wrote may hold personal data: ${found}. Take it out where it is not needed.`,
} satisfies Record<HoldsPersonalData["writing"], (found: string) => string>;

const termFaults = {
  no_letters: "A term has at least one letter.",
  too_short: "There is no word in this. Write a word of at least two letters.",
  too_long: "This term is too long. Use at most 60 characters.",
  too_many_words: "A term has at most four words. Choose the word that matters.",
  stop_word: "This is too general: it fits questions about any subject. Choose a more precise word.",
  personal_data: "This looks like personal data. The filter does not learn names, numbers or addresses of people.",
} satisfies Record<TermFault, string>;

function contradicts({ term, theme, own }: TermContradicts): string {
  const meaning = theme === null ? "as a sign that a question is not for the alliance" : `with ${theme.en}`;
  return `The filter already knows "${term}" ${meaning}. Choose a more precise term${own ? ", or take that back first" : ""}.`;
}

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
      case "day_not_ahead":
        return "Choose a day after today. On that day the question comes back to the Quick Respons Team.";
      case "day_too_far":
        return `${plainDay("en", refusal.day)} is too far ahead. Choose a day until ${plainDay("en", refusal.latest)}.`;
      case "gate_after_end":
        return `The gate on ${plainDay("en", refusal.gate)} is after the end date, ${plainDay("en", refusal.end)}. Choose an earlier day, or move the end date first.`;
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
      case "name_taken":
        return "There is a view with this name already. Choose another name, or change that view.";
      case "unknown_question":
        return "We cannot find this question. Write its whole number, such as V-2026-014.";
      case "joins_itself":
        return "This is the same question. Choose another one.";
      case "cannot_stand":
        return `You cannot merge with that question: its status is "${vocabulary.stages[refusal.is]}".`;
      case "confidential_apart":
        return "A confidential question cannot be merged: others would read along.";
      case "confidential_call":
        return "A confidential question gets no call: all partners would read it. Ask parties to think along yourself.";
      case "tells_title":
        return "The question is confidential, and everybody in the alliance reads the name of the initiative. Choose another name than the title of the question.";
      case "stands_for_others":
        return "Other questions were merged into this one already. Merge the other question into this one, from there.";
      case "not_answered":
        return "This question has no answer yet.";
      case "nothing_planned":
        return "No analysis and no day are planned for this question.";
      case "not_in_qrt":
        return "Choose somebody of the Quick Respons Team.";
      case "unknown_partner":
        return "This organisation is not (or no longer) part of the alliance.";
      case "holds_personal_data":
        return holdsPersonalData[refusal.writing](listed("en", refusal.found.map(vocabulary.personalData)));
      case "solution_exists":
        return refusal.waits
          ? `"${refusal.title}" has been proposed already and waits for a decision. Choose another title if yours is something else.`
          : `"${refusal.title}" is among the solutions already. Choose another title if yours is something else.`;
      case "judged_already":
        return "This proposal has been decided on already, or was withdrawn.";
      case "changed_since":
        return "You cannot undo this any more: something else was changed since. You can take the solution out of the list.";
      case "example_twice":
        return `This example question stands twice: "${refusal.text}". Remove one of them.`;
      case "taken_out":
        return "This solution is no longer in the list. Bring it back first.";
      case "in_catalogue_already":
        return "This solution is in the list already.";
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
      case "unknown_sdg":
        return "The alliance does not use this SDG. Choose one from the list.";
      case "term_unfit":
        return termFaults[refusal.fault];
      case "term_known":
        return `"${refusal.term}" was decided on already, or the filter knows it already.`;
      case "term_contradicts":
        return contradicts(refusal);
      case "wrong_phase":
        return `Not possible now: the initiative is "${vocabulary.phases[refusal.is]}".`;
      case "illegal_move":
        return refusal.from === refusal.to
          ? `The initiative is already "${vocabulary.phases[refusal.to]}".`
          : `An initiative cannot go from "${vocabulary.phases[refusal.from]}" to "${vocabulary.phases[refusal.to]}".`;
      case "problem_owner_missing":
        return "A project needs a problem owner. Say first who that is.";
      case "decided_in_moment":
        return "This was decided in a delivery moment, and can only be undone there.";
      case "obstacle_removed":
        return "Somebody has removed this obstacle already. Look how first.";
      case "overtaken":
        return "This decision cannot be undone any more: something changed after it.";
      case "unknown_person":
        return "We do not know this person. Choose somebody from the list.";
      case "too_many_terms":
        return `The filter already knows ${refusal.most} terms of your own. Take one back first.`;
      case "delivery_forbidden":
      case "moment_stage":
      case "ends_before_start":
      case "moment_in_past":
      case "moments_overlap":
      case "unknown_item":
      case "agenda_full":
      case "agenda_empty":
      case "published_already":
      case "item_presented":
      case "item_has_outcomes":
      case "written_meanwhile":
      case "outcome_withdrawn":
      case "proposal_settled":
        return delivery.refusal(refusal);
    }
    return exhaustive(refusal);
  },
  notUnderstood: "I do not know this button. The card may be of an older version.",
  incomplete: "Not everything has been filled in well. Check the fields and try again.",
  tooLong: "The text is too long. Shorten it and try again.",
  outdated: "This card is out of date. Below you see how it stands now.",
  sorry: (reference) => `Something went wrong on our side. Please try again in a moment. Reference: ${reference}.`,
  takesLong: "This takes longer than you are used to from us. We are working on it; look again in a moment.",
  unsupported: "I cannot do that. Ask your question in a message and mention me.",
};
