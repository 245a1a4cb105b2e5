import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import type { TriageFindings } from "#src/question/findings.ts";
import type { DayNotAhead, DueInPast } from "#src/question/lifecycle.ts";
import { decide } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";

export interface ThemeDeps extends ChangeQuestionDeps {
  readonly profile: Pick<Profile, "themes" | "holidays">;
}

export interface DecideQuestion extends QuestionCommand {
  readonly theme: ThemeKey;
  readonly findings: TriageFindings;
  readonly decision: Decision;
}

export interface UnknownTheme {
  readonly code: "unknown_theme";
}

/** Everybody reads the name of an initiative, and who may not see a confidential question may not read its title there. */
export interface TellsTitle {
  readonly code: "tells_title";
}

/** The QRT sends a question its way, with theme, findings and reason. A kraamkamer decision bears an initiative through the outbox. */
export function decideQuestion(
  deps: ThemeDeps,
  actor: Actor,
  command: DecideQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | DueInPast | DayNotAhead | UnknownTheme | TellsTitle>> {
  return changeQuestion(deps, actor, {
    act: "triage.decide",
    command,
    step: (question, at) => {
      if (!isTheme(deps, command.theme)) return refuse({ code: "unknown_theme" });
      if (tellsTitle(question, command.decision)) return refuse({ code: "tells_title" });
      const decided = decide(question, command, actor.person, at);
      if (!decided.ok) return decided;
      return ok({ question: decided.value, events: [{ type: "question_decided", decision: command.decision }] });
    },
  });
}

export function isTheme({ profile }: ThemeDeps, theme: ThemeKey): boolean {
  return profile.themes.some(({ key }) => key === theme);
}

function tellsTitle({ confidential, title }: Question, decision: Decision): boolean {
  return confidential && decision.route === "kraamkamer" && inLetters(decision.initiativeTitle) === inLetters(title);
}

/** Without what people change when they write the same once more. */
function inLetters(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
