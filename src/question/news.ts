import type { QuestionEvent } from "./question-event.ts";

/** Whom an event is news for: all who may see the question, or only those who have to do with it. */
export type NewsFor = "everybody" | "concerned";

const newsByType: Readonly<Record<QuestionEvent["type"], NewsFor | null>> = {
  question_asked: null,
  draft_changed: null,
  question_submitted: "everybody",
  question_helped_already: null,
  question_expired: null,
  question_edited: null,
  question_withdrawn: "everybody",
  question_given_up: null,
  question_joined: "everybody",
  question_parted: "everybody",
  question_taken_in: null,
  question_let_go: null,
  standing_moved_on: null,
  question_picked_up: "concerned",
  question_handed_over: "concerned",
  question_assisted: null,
  note_written: null,
  solution_marked: null,
  second_opinion_given: null,
  asker_asked_back: "concerned",
  asker_answered: "concerned",
  question_decided: "everybody",
  decision_undone: "everybody",
  theme_corrected: null,
  question_rescheduled: "concerned",
  analysis_reported: "everybody",
  question_reopened: "everybody",
  reopening_undone: "everybody",
  question_came_back: "everybody",
  question_rated: "concerned",
  question_confided: null,
  contribution_added: "everybody",
  contribution_withdrawn: null,
  partner_joined: "everybody",
  partner_left: "concerned",
  parties_invited: "concerned",
  partners_called: "everybody",
  follower_changed: null,
  mute_changed: null,
  reminder_came: null,
};

/** Null for what is told in the question itself at most. */
export function newsFor({ type }: QuestionEvent): NewsFor | null {
  return newsByType[type];
}

export function newsOf(event: QuestionEvent): QuestionEvent["type"] | null {
  return newsFor(event) === null ? null : event.type;
}
