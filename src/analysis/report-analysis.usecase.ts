import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { NothingPlanned } from "#src/question/lifecycle.ts";
import { reportAnalysis } from "#src/question/lifecycle.ts";
import type { AnalysisResult, Question } from "#src/question/question.ts";

export interface ReportAnalysis extends QuestionCommand {
  readonly found: Pick<AnalysisResult, "text" | "link" | "picture">;
}

/** Attaches what the quick analysis found; the question is answered by it. */
export function reportQuickAnalysis(
  deps: ChangeQuestionDeps,
  actor: Actor,
  command: ReportAnalysis,
): Promise<Result<Versioned<Question>, ChangeRefusal | NothingPlanned>> {
  const { text, link, picture } = command.found;
  return changeQuestion(deps, actor, {
    act: "analysis.report",
    command,
    step: (question, at) => {
      const reported = reportAnalysis(question, { text, link, picture, by: actor.person, at });
      if (!reported.ok) return reported;
      return ok({ question: reported.value, events: [{ type: "analysis_reported" }] });
    },
  });
}
