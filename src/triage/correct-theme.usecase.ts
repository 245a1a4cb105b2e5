import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import type { ThemeDeps, UnknownTheme } from "./decide-question.usecase.ts";
import { isTheme } from "./decide-question.usecase.ts";

export interface CorrectTheme extends QuestionCommand {
  readonly theme: ThemeKey;
}

/** The theme of a decided question turned out to be another one; the decision itself stands. */
export function correctTheme(
  deps: ThemeDeps,
  actor: Actor,
  command: CorrectTheme,
): Promise<Result<Versioned<Question>, ChangeRefusal | UnknownTheme>> {
  const { theme } = command;
  return changeQuestion(deps, actor, {
    act: "triage.correct-theme",
    command,
    step: (question) => {
      if (!isTheme(deps, theme)) return refuse({ code: "unknown_theme" });
      if (question.theme === theme) return ok({ question, events: [] });
      const corrected: QuestionEvent = { type: "theme_corrected", theme, from: question.theme };
      return ok({ question: { ...question, theme }, events: [corrected] });
    },
  });
}
