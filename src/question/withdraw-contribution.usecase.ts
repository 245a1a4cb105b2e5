import type { NotFound, Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, Changed, QuestionCommand } from "./change-question.usecase.ts";
import { changeQuestion } from "./change-question.usecase.ts";
import type { Question } from "./question.ts";
import { asItStood, waitsForDecision, openReopening } from "./reopening.ts";
import { wayOfContribution } from "./way-of-contribution.ts";

export interface WithdrawContribution extends QuestionCommand {
  readonly contribution: string;
}

/**
 * Whoever added something takes it off again, because it was about another question. What answered the QRT stays: the
 * question went on because of it. What reopened the question takes the reopening along.
 */
export function withdrawContribution(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: WithdrawContribution,
): Promise<Result<Versioned<Question>, ChangeRefusal>> {
  return changeQuestion(deps, actor, {
    act: "question.contribute",
    command,
    step: async (question): Promise<Result<Changed, NotFound>> => {
      const { contributions } = question.involved;
      const theirs = contributions.find(({ id, by }) => id === command.contribution && by === actor.person);
      if (!theirs) return refuse({ code: "not_found" });
      const history = await deps.questions.history(question.id);
      if (wayOfContribution(history, theirs) === "answered") return ok({ question, events: [] });
      const left = contributions.filter(({ id }) => id !== theirs.id);
      const without = { ...question, involved: { ...question.involved, contributions: left } };
      const withdrawn = { type: "contribution_withdrawn", contribution: theirs.id } as const;
      const reopening = openReopening(history);
      if (!waitsForDecision(without) || reopening?.by !== theirs.by || reopening.at !== theirs.at) {
        return ok({ question: without, events: [withdrawn] });
      }
      const closed = asItStood(without, reopening.stood);
      return ok({ question: closed, events: [withdrawn, { type: "reopening_undone" }] });
    },
  });
}
