import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { withEndedCallTold } from "./call-ended.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Full } from "./contribution.ts";
import { contributed, contributionIdOf } from "./contribution.ts";
import type { Closed, TooLate } from "./lifecycle.ts";
import { backToDraft, backToQrt, canReopen } from "./lifecycle.ts";
import type { InStage, Question } from "./question.ts";
import { stoodDecided } from "./reopening.ts";
import { promisedFrom } from "./service-promise.ts";

export interface ReopenDeps extends ChangeQuestionDeps {
  readonly profile: Pick<Profile, "holidays" | "promise">;
}

export interface ReopenQuestion extends QuestionCommand {
  /** Why; may be empty. */
  readonly text: string;
}

/** Within thirty days the asker brings a question back: a decided one to the QRT, one that never reached it to the walk. */
export function reopenQuestion(
  deps: ReopenDeps,
  actor: Actor,
  command: ReopenQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | TooLate | Full>> {
  return changeQuestion(deps, actor, {
    act: "question.reopen",
    command,
    step: (question, at) => {
      if (!canReopen(question, at)) return refuse({ code: "too_late" });
      const reopened = reopen(question, at, deps.profile);
      const said = { id: contributionIdOf(command.key), by: actor.person, at, text: command.text };
      const told = command.text === "" ? ok(reopened) : contributed(reopened, said);
      if (!told.ok) return told;
      const stood = question.stage === "decided" ? { stood: stoodDecided(question) } : {};
      return ok({ question: told.value, events: [{ type: "question_reopened", ...stood }] });
    },
  });
}

function reopen(question: Closed, at: Instant, profile: ReopenDeps["profile"]): InStage<"submitted" | "draft"> {
  if (question.stage !== "decided") return backToDraft(question, at);
  return withEndedCallTold(backToQrt(question, promisedFrom(at, profile)), dayOf(at));
}
