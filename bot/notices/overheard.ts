import type { ReplyTemplate } from "#src/notice/notice-content.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";

/**
 * - `as_said`: its own words name the number at most, and that somebody is asked to do something.
 * - `news`: that there is something for the asker to read.
 * - `look`: that somebody of the QRT is asked to look.
 * - `nothing`: it asks what only those can do who may see the question.
 */
type Heard = "as_said" | "news" | "look" | "nothing";

/** What others hear of a confidential question where they read along: not what became of it, nor who takes part. */
const heard: Readonly<Record<ReplyTemplate, Heard>> = {
  submitted: "as_said",
  thread_opened: "as_said",
  asked_back: "news",
  asker_answered: "look",
  handed_over: "as_said",
  decided: "news",
  decision_undone: "news",
  joined: "news",
  parted: "news",
  waits_alone: "look",
  standing_moved_on: "news",
  analysis_reported: "news",
  reopened: "look",
  came_back: "look",
  partners_called: "nothing",
  draft_waits: "as_said",
  pick_up_due: "as_said",
  pick_up_overdue: "as_said",
  decide_due: "as_said",
  decide_overdue: "as_said",
  answer_awaited: "news",
  answer_overdue: "look",
  call_ends: "look",
  analysis_due: "look",
  analysis_overdue: "look",
  escalated: "as_said",
  helped_asked: "as_said",
  initiative_born: "nothing",
  initiative_announced: "as_said",
  initiative_undone: "as_said",
};

/** `said` is what would be said to whoever may see the question. */
export function overheard(
  template: ReplyTemplate,
  { question, said }: { readonly question: Question; readonly said: string },
  { notices }: Texts,
): string | null {
  const number = numberOf(question);
  switch (heard[template]) {
    case "as_said":
      return said;
    case "news":
      return number === null ? null : notices.confidentialNews(number);
    case "look":
      return number === null ? null : notices.confidentialLook(number);
    case "nothing":
      return null;
  }
}
