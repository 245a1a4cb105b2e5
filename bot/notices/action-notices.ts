import type { ActionReminder, OutcomeEvent } from "#src/delivery/outcome.ts";
import type { ActionsTemplate } from "#src/notice/notice-content.ts";

/** What can happen to what came of a delivery moment, with what time does told apart. */
export type OutcomeHappening =
  | Exclude<OutcomeEvent["type"], "action_reminder_came">
  | `action_reminder_came:${ActionReminder["kind"]}`;

export function outcomeHappeningOf(event: OutcomeEvent): OutcomeHappening {
  return event.type === "action_reminder_came" ? `${event.type}:${event.reminder}` : event.type;
}

/** A card in the chat of whoever does it. */
export interface ActionTold {
  readonly how: "actions";
  readonly who: "doers";
  readonly says: ActionsTemplate;
  readonly asks: boolean;
}

const asked = (says: ActionsTemplate): ActionTold => ({ how: "actions", who: "doers", says, asks: true });

/** Who is told of what came of a delivery moment. docs/NOTICES.md is this table in words. */
export const outcomeNotices: Readonly<Record<OutcomeHappening, readonly ActionTold[]>> = {
  // Whoever got something to do hears of all of it at once, when the moment is closed.
  outcome_recorded: [],
  outcome_edited: [],
  outcome_withdrawn: [],
  action_settled: [{ how: "actions", who: "doers", says: "action_settled", asks: false }],
  action_reopened: [asked("action_reopened")],
  "action_reminder_came:action_due": [asked("action_due")],
  "action_reminder_came:action_overdue": [asked("action_overdue")],
};
