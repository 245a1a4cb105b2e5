import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Clock, Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import { acceptSolution } from "#src/intake/accept-solution.usecase.ts";
import type { EarlierQuestions } from "#src/finding/earlier-questions.port.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import type { Filled } from "#src/intake/walk-filter.usecase.ts";
import { walkFilter } from "#src/intake/walk-filter.usecase.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import type { Question } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import type { SampleAnswers, SampleDecision, SampleQuestion, SampleStep } from "./sample-schema.ts";
import type { SampleTime } from "./sample-time.ts";

export interface TellQuestionDeps {
  readonly questions: QuestionStore;
  readonly numbers: QuestionNumbers;
  readonly conversations: ConversationStore;
  readonly profile: Profile;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: EarlierQuestions;
  readonly catalogue: Catalogue;
  readonly time: SampleTime;
  readonly personOf: (key: string) => Person;
  readonly intake: ConversationId;
}

/**
 * Lets a sample question happen: its people take their steps through the same use cases as real people, each at its own
 * moment in the past. Telling it again goes on where it was interrupted, since every step spends its own command.
 */
export async function tellQuestion(deps: TellQuestionDeps, sample: SampleQuestion): Promise<Question> {
  const asker = deps.personOf(sample.askedBy);
  const at = deps.time.at(sample.asked);
  const asked = await startIntake({ ...deps, clock: standingAt(at) }, actorOf(asker), {
    key: commandKey(asker.id, "sample.asked", sample.key, sample),
    text: sample.text,
    // Teams names a message by its time, in milliseconds.
    thread: { conversation: deps.intake, root: null },
    sharedIn: { conversation: deps.intake, root: null },
    language: asker.language,
  });
  let question = accepted(asked, sample.key);
  for (const [index, step] of sample.steps.entries()) {
    const person = "by" in step ? deps.personOf(step.by) : asker;
    const key = commandKey(person.id, `sample.${step.step}`, `${sample.key}:${index}`, step);
    question = accepted(await takeStep(deps, { question, step, person, key }), `${sample.key}, step ${index + 1}`);
  }
  return question.value;
}

interface Taking {
  readonly question: Versioned<Question>;
  readonly step: SampleStep;
  readonly person: Person;
  readonly key: CommandKey;
}

type Taken = Promise<Result<Versioned<Question>, { readonly code: string }>>;

function takeStep(deps: TellQuestionDeps, taking: Taking): Taken {
  const { step, person, key } = taking;
  const at = deps.time.at(step.at);
  const actor = actorOf(person);
  const then = { ...deps, clock: standingAt(at) };
  const command = { key, question: taking.question.value.id, rev: taking.question.rev };
  switch (step.step) {
    case "walked":
      return walkFilter(then, actor, { ...command, to: step.to, filled: filledIn(step, dayOf(at), deps.time) });
    case "submitted":
      return submitQuestion(then, actor, {
        ...command,
        filled: filledIn(step, dayOf(at), deps.time),
        despitePersonalData: false,
      });
    case "helped":
      return acceptSolution(then, actor, { ...command, solution: step.solution });
    case "picked_up":
      return pickUpQuestion(then, actor, command);
    case "decided": {
      const decision = decisionOf(step.decision, dayOf(at), deps.time);
      return decideQuestion(then, actor, { ...command, theme: step.theme, findings: step.findings, decision });
    }
    case "withdrawn":
      return withdrawQuestion(then, actor, command);
    case "asked_back":
      return askAskerBack(then, actor, { ...command, text: step.question });
  }
}

interface Filling {
  readonly title?: string | undefined;
  readonly answers: SampleAnswers;
}

function filledIn(
  { title, answers: { neededInWorkingDays, ...answers } }: Filling,
  filledOn: Day,
  time: SampleTime,
): Filled {
  const neededBy = neededInWorkingDays === undefined ? undefined : time.workingDay(neededInWorkingDays, filledOn);
  return { title, answers: { ...answers, neededBy } };
}

function decisionOf(decision: SampleDecision, decidedOn: Day, time: SampleTime): Decision {
  switch (decision.route) {
    case "quick_analysis": {
      const { route, reason, team, dueInWorkingDays } = decision;
      return { route, reason, team, due: time.workingDay(dueInWorkingDays, decidedOn) };
    }
    case "miscellaneous": {
      const { route, reason, lookAgainInWorkingDays } = decision;
      return { route, reason, lookAgainOn: time.workingDay(lookAgainInWorkingDays, decidedOn) };
    }
    case "answered":
    case "kraamkamer":
    case "not_for_alliance":
      return decision;
  }
}

function standingAt(at: Instant): Clock {
  return { now: () => at };
}

function accepted<T>(result: Result<T, { readonly code: string }>, sample: string): T {
  if (result.ok) return result.value;
  throw new Error(`sample question ${sample}: ${result.refusal.code}`);
}
