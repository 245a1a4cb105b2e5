import type { Happening } from "./happening.ts";
import type { Told } from "./told.ts";
import { asks, invites, news, prompts, says, tells } from "./told.ts";

/**
 * Who is told of what happens to a question, beside the cards, which follow whatever happens. Nobody hears of one thing
 * twice: the first row that names somebody counts, so mentions stand before news. docs/NOTICES.md is this table in words.
 */
export const questionNotices: Readonly<Record<Happening, readonly Told[]>> = {
  question_asked: [],
  draft_changed: [],
  question_helped_already: [],
  question_expired: [],
  question_submitted: [asks("duty", "submitted"), tells("asker_elsewhere", "thread_opened")],
  question_edited: news("followers"),
  question_withdrawn: news("former_holder", "team", "joined", "parties", "followers"),

  question_given_up: [],
  question_joined: [tells("asker", "joined"), ...news("former_holder", "team", "joined", "parties", "followers")],
  question_parted: [
    asks("duty", "waits_alone"),
    tells("asker", "parted"),
    ...news("holder", "team", "joined", "parties", "followers"),
  ],
  question_taken_in: news("asker", "holder", "team"),
  question_let_go: news("asker", "holder", "team"),
  standing_moved_on: [tells("asker", "standing_moved_on")],

  question_picked_up: news("asker", "followers"),
  question_handed_over: [asks("new_holder", "handed_over"), ...news("former_holder")],
  question_assisted: news("holder"),
  note_written: news("holder", "team"),
  solution_marked: [],
  second_opinion_given: [],
  asker_asked_back: [asks("asker", "asked_back"), ...news("followers")],
  asker_answered: [asks("holder", "asker_answered"), asks("team", "asker_answered"), ...news("followers")],
  question_decided: [tells("asker", "decided"), ...news("former_holder", "team", "joined", "parties", "followers")],
  decision_undone: [
    tells("asker", "decision_undone"),
    ...news("holder", "former_holder", "team", "joined", "parties", "followers"),
  ],
  theme_corrected: news("asker", "holder", "followers"),
  question_rescheduled: news("asker", "holder", "followers"),
  analysis_reported: [tells("asker", "analysis_reported"), ...news("holder", "joined", "parties", "followers")],
  question_reopened: [asks("duty", "reopened"), ...news("former_holder", "joined", "parties", "followers")],
  reopening_undone: news("holder", "former_holder", "team", "joined", "parties", "followers"),
  question_came_back: [asks("duty", "came_back"), ...news("asker", "former_holder", "joined", "parties", "followers")],
  question_rated: news("holder"),
  question_confided: news("asker", "holder"),

  contribution_added: news("contributor", "asker", "holder", "team", "followers"),
  contribution_withdrawn: [],
  partner_joined: news("asker", "holder", "followers"),
  partner_left: news("asker", "holder", "followers"),
  parties_invited: [invites("invited"), ...news("holder")],
  partners_called: [says("partners_called"), invites("parties"), ...news("asker", "followers")],
  follower_changed: [],
  mute_changed: [],

  "reminder_came:draft_waits": [prompts("asker", "draft_waits")],
  // Both come as an event of their own.
  "reminder_came:draft_expires": [],
  "reminder_came:look_again": [],
  "reminder_came:pick_up_due": [asks("duty", "pick_up_due")],
  "reminder_came:pick_up_overdue": [asks("duty", "pick_up_overdue"), asks("network_lead", "escalated")],
  "reminder_came:decide_due": [asks("holder", "decide_due")],
  "reminder_came:decide_overdue": [asks("holder", "decide_overdue"), asks("network_lead", "escalated")],
  "reminder_came:answer_awaited": [asks("asker", "answer_awaited")],
  "reminder_came:answer_overdue": [asks("holder", "answer_overdue")],
  "reminder_came:call_ends": [asks("caller", "call_ends"), tells("asker", "call_ends")],
  "reminder_came:analysis_due": [asks("holder", "analysis_due")],
  "reminder_came:analysis_overdue": [asks("holder", "analysis_overdue"), asks("network_lead", "escalated")],
  "reminder_came:helped_asked": [prompts("asker", "helped_asked")],
};
