import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { Mention, News, Text } from "./told.ts";
import { asks, invites, news, says } from "./told.ts";

/** Who can be told of something that happens to an initiative. */
export const initiativeAudiences = [
  "process_owner",
  /** The person, or the people of the organisation, that owns the problem. */
  "problem_owner",
  "former_process_owner",
  "former_problem_owner",
  /** The people of the organisations that take part. */
  "participants",
  /** The people of the organisation that came in or left. */
  "partner",
  /** Who can take the obstacle away, or was asked to. */
  "remover",
  /** Who noted the obstacle. */
  "noter",
  /** Who was asked how it goes. */
  "teller",
] as const;
export type InitiativeAudience = (typeof initiativeAudiences)[number];

/** `request`: a card in the person's own chat that asks how the initiative goes, and follows what comes of that. */
export type InitiativeTold =
  | Mention<InitiativeAudience>
  | Text
  | News<InitiativeAudience>
  | { readonly how: "request"; readonly who: InitiativeAudience; readonly asks: true };

const carriers = news("process_owner", "problem_owner");
const everybodyInIt = [...carriers, ...news("participants")] as const;

/**
 * Who is told of what happens to an initiative. The first row that names somebody counts. docs/NOTICES.md is this table in
 * words.
 */
export const initiativeNotices: Readonly<Record<InitiativeEvent["type"], readonly InitiativeTold[]>> = {
  initiative_born: [asks("process_owner", "initiative_born"), says("initiative_announced")],
  initiative_undone: [asks("process_owner", "initiative_undone"), says("initiative_undone")],
  initiative_moved: everybodyInIt,
  initiative_handed_over: everybodyInIt,
  initiative_stopped: everybodyInIt,
  move_undone: everybodyInIt,
  problem_owner_changed: [invites("problem_owner"), ...news("former_problem_owner", "process_owner")],
  process_owner_changed: [invites("process_owner"), ...news("former_process_owner", "problem_owner")],
  partner_joined: [...news("partner"), ...carriers],
  partner_left: [...news("partner"), ...carriers],
  initiative_planned: carriers,
  // They stand on its page, for whoever looks for them.
  document_added: [],
  document_removed: [],
  update_posted: carriers,
  // It was told within the hour, and news that waits tells what stands.
  update_corrected: [],
  update_asked: [{ how: "request", who: "teller", asks: true }],
  obstacle_noted: [invites("remover"), ...carriers],
  obstacle_asked: [invites("remover"), ...carriers],
  obstacle_removed: [...news("noter"), ...carriers],
  obstacle_reopened: [invites("remover"), ...carriers],
  decision_taken: everybodyInIt,
  decision_taken_back: everybodyInIt,
};
