import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import type { TriageFindings } from "#src/question/findings.ts";
import type { DueInPast } from "#src/question/lifecycle.ts";
import { decide } from "#src/question/lifecycle.ts";
import type { Forbidden } from "#src/question/question.policy.ts";
import { mayTriage } from "#src/question/question.policy.ts";
import type { Question, QuestionId, WrongStage } from "#src/question/question.ts";
import { inStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";

export interface DecideQuestionDeps {
  readonly questions: QuestionStore;
  readonly profile: Profile;
  readonly clock: Clock;
}

export interface DecideQuestion {
  readonly key: CommandKey;
  readonly question: QuestionId;
  readonly rev: number;
  readonly theme: ThemeKey;
  readonly findings: TriageFindings;
  readonly decision: Decision;
}

export interface UnknownTheme {
  readonly code: "unknown_theme";
}

/** The QRT sends a question its way, with theme, findings and reason. A kraamkamer decision bears an initiative through the outbox. */
export async function decideQuestion(
  { questions, profile, clock }: DecideQuestionDeps,
  actor: Actor,
  command: DecideQuestion,
): Promise<
  Result<Versioned<Question>, NotFound | KeyReused | Forbidden | WrongStage | Stale | DueInPast | UnknownTheme>
> {
  const gate = mayTriage(actor);
  if (!gate.ok) return gate;
  const found = await questions.forCommand(command.question, command.key);
  if (!found.ok || found.replayed) return found;
  const open = inStage(found.value.value, "in_triage");
  if (!open.ok) return open;
  const current = atRevision(found.value, command.rev);
  if (!current.ok) return current;
  if (!profile.themes.some(({ key }) => key === command.theme)) return refuse({ code: "unknown_theme" });
  const at = clock.now();
  const decided = decide(open.value, command, actor.person, at);
  if (!decided.ok) return decided;
  return questions.save({
    value: decided.value,
    expected: found.value,
    command: command.key,
    by: actor.person,
    at,
    events: [{ type: "question_decided", decision: command.decision }],
  });
}
